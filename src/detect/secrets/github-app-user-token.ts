// What a GitHub App holds for a user; it runs out after eight hours unless the app chose otherwise.
import type { SecretRule } from './contract.ts';
import { base62, crc32 } from './lib/crc32.ts';

export const rule: SecretRule = {
  title: 'GitHub App user access token',
  provider: 'GitHub',
  severity: 'high',
  literals: ['ghu_'],
  pattern: /ghu_[A-Za-z0-9]{36}/,
  inspect: ({ secret }) => (base62(crc32(secret.slice(4, -6)), 6) === secret.slice(-6) ? { structure: 'valid' } : {}),
  about: {
    allows: 'act as the user within what the GitHub App may do',
    rotate: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation',
  },
  verify: { url: 'https://api.github.com/user', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401], elsewhere: 'own installations of GitHub' },
};
