// Buys new user tokens; longer than the others, the same checksum at its end.
import type { SecretRule } from './contract.ts';
import { base62, crc32 } from './lib/crc32.ts';

export const rule: SecretRule = {
  title: 'GitHub App refresh token',
  provider: 'GitHub',
  severity: 'high',
  literals: ['ghr_'],
  pattern: /ghr_[A-Za-z0-9]{76}/,
  inspect: ({ secret }) => (base62(crc32(secret.slice(4, -6)), 6) === secret.slice(-6) ? { structure: 'valid' } : {}),
  about: {
    allows: 'obtain new user access tokens, with the client secret of the GitHub App, for six months',
    rotate: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation',
  },
};
