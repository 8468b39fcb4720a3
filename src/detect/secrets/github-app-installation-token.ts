// Forty characters with a CRC-32 at the end; since 2026 also the number of the app and a signed token.
import type { SecretRule } from './contract.ts';
import { base62, crc32 } from './lib/crc32.ts';

export const rule: SecretRule = {
  title: 'GitHub App installation token',
  provider: 'GitHub',
  severity: 'high',
  literals: ['ghs_'],
  pattern: /ghs_(?:[A-Za-z0-9]{36}|\d{1,12}_eyJ[\w-]{10,400}\.[\w-]{20,1200}\.[\w-]{40,700})/,
  reach: 2500,
  inspect: ({ secret }) => (base62(crc32(secret.slice(4, -6)), 6) === secret.slice(-6) ? { structure: 'valid' } : {}),
  about: {
    allows: 'act as the GitHub App in the repositories it is installed on, for as long as an hour',
    rotate: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation',
  },
};
