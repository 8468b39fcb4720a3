// Zonka Feedback tokens: 36 letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Zonka Feedback token',
  provider: 'Zonka Feedback',
  severity: 'high',
  near: { words: ['zonka'], value: /[A-Za-z0-9]{36}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'read the answers of the account',
    rotate: 'https://apidocs.zonkafeedback.com/',
  },
};
