// Keys of PASETO in their own form: `k4.local.`, `k4.secret.`.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'PASETO key',
  provider: 'generic',
  severity: 'critical',
  literals: ['k1.local.', 'k2.local.', 'k3.local.', 'k4.local.', 'k1.secret.', 'k2.secret.', 'k3.secret.', 'k4.secret.'],
  pattern: /k[1-4]\.(?:local\.[\w-]{43}|secret\.[\w-]{64,2400})(?!-)/,
  reach: 2500,
  about: {
    allows: 'issue and read tokens as if it were their issuer',
    rotate: 'https://github.com/paseto-standard/paserk',
  },
};
