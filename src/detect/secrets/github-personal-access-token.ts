// Classic tokens end with six base62 digits: the CRC-32 of the thirty characters before.
import type { SecretRule } from './contract.ts';
import { base62, crc32 } from './lib/crc32.ts';

export const rule: SecretRule = {
  title: 'GitHub personal access token (classic)',
  provider: 'GitHub',
  severity: 'critical',
  literals: ['ghp_'],
  pattern: /ghp_[A-Za-z0-9]{36}/,
  inspect: ({ secret }) => (base62(crc32(secret.slice(4, -6)), 6) === secret.slice(-6) ? { structure: 'valid' } : {}),
  about: {
    allows: 'act as the user in every repository and organization the scopes of the token reach',
    rotate: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
  },
  verify: { url: 'https://api.github.com/user', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401], elsewhere: 'own installations of GitHub' },
};
