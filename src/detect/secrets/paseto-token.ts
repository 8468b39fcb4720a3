// PASETO: version and purpose in clear, then base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'PASETO token',
  provider: 'generic',
  severity: 'medium',
  literals: ['v1.local.', 'v2.local.', 'v3.local.', 'v4.local.', 'v1.public.', 'v2.public.', 'v3.public.', 'v4.public.'],
  pattern: /v[1-4]\.(?:local|public)\.[\w-]{60,2000}(?:\.[\w-]{1,400})?(?!-)/,
  reach: 2600,
  about: {
    allows: 'act as its holder toward the service that accepts it, until it expires',
    rotate: 'https://github.com/paseto-standard/paseto-spec',
  },
};
