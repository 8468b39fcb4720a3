// What an OAuth app holds for a user; its last six characters are a CRC-32 of the thirty before.
import type { SecretRule } from './contract.ts';
import { base62, crc32 } from './lib/crc32.ts';

export const rule: SecretRule = {
  title: 'GitHub OAuth access token',
  provider: 'GitHub',
  severity: 'high',
  literals: ['gho_'],
  pattern: /gho_[A-Za-z0-9]{36}/,
  inspect: ({ secret }) => (base62(crc32(secret.slice(4, -6)), 6) === secret.slice(-6) ? { structure: 'valid' } : {}),
  about: {
    allows: 'act as the user who authorized the OAuth app, within its scopes',
    rotate: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation',
  },
  verify: { url: 'https://api.github.com/user', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401], elsewhere: 'own installations of GitHub' },
};
