// Phrase's tokens are 64 hex digits; the name is a word, so one of keys must follow at once.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Phrase Strings access token',
  provider: 'Phrase',
  severity: 'medium',
  near: { words: ['phrase access', 'phrase api', 'phraseapp', 'phrase token'], value: /[\da-f]{64}/ },
  about: {
    allows: 'read and change translations as the user',
    rotate: 'https://developers.phrase.com/',
  },
};
