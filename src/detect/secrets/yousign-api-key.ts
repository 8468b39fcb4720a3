// Yousign keys: 32 letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Yousign API key',
  provider: 'Yousign',
  severity: 'high',
  near: { words: ['yousign'], value: /[A-Za-z0-9]{32}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'send documents for signature and read signed ones',
    rotate: 'https://developers.yousign.com/docs/set-up-your-account',
  },
};
