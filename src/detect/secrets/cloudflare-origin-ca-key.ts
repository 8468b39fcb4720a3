// A version, then parts in hex of fixed length; stands in the header X-Auth-User-Service-Key.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Cloudflare Origin CA key',
  provider: 'Cloudflare',
  severity: 'high',
  literals: ['v1.0-'],
  pattern: /v1\.0-[A-Fa-f0-9]{20,80}-[A-Fa-f0-9]{100,180}(?:-[A-Fa-f0-9]{40,80})?/,
  about: {
    allows: 'issue and revoke origin certificates for the zones of the account',
    rotate: 'https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/',
  },
};
