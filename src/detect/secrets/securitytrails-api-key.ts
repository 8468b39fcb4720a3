// SecurityTrails keys: 32 letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'SecurityTrails API key',
  provider: 'SecurityTrails',
  severity: 'high',
  near: { words: ['securitytrails', 'security trails'], value: /[A-Za-z0-9]{32}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'use the queries of the account',
    rotate: 'https://docs.securitytrails.com/docs/authentication',
  },
};
