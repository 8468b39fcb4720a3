// SSLMate keys: 36 letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'SSLMate API key',
  provider: 'SSLMate',
  severity: 'high',
  near: { words: ['sslmate'], value: /[A-Za-z0-9]{36}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'buy and revoke certificates on the account',
    rotate: 'https://sslmate.com/help/reference/apiv2',
  },
};
