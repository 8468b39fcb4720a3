// App-specific passwords of an Apple account: four groups of four letters. Words of four letters look the same, so one group must have no vowel.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Apple app-specific password',
  provider: 'Apple',
  severity: 'high',
  near: { words: ['apple', 'appleid', 'app specific', 'altool', 'notarytool', 'notarize', 'notary', 'fastlane', 'itunes', 'icloud'], value: /[a-z]{4}-[a-z]{4}-[a-z]{4}-[a-z]{4}/ },
  random: false,
  plausible: ({ secret }) => secret.split('-').some((group) => !/[aeiouy]/.test(group)) && !/^(?:xxxx|abcd|aaaa)/.test(secret),
  about: {
    allows: 'sign in as the person from tools: mail, calendars, notarization',
    rotate: 'https://support.apple.com/en-us/102654',
  },
};
