// screenshotlayer keys: 32 letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'screenshotlayer access key',
  provider: 'screenshotlayer',
  severity: 'high',
  near: { words: ['screenshotlayer'], value: /[A-Za-z0-9]{32,34}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'take screenshots on the account',
    rotate: 'https://screenshotlayer.com/documentation',
  },
};
