// The older verifier of a role: `md5` and 32 hex digits, after the word PASSWORD or in the list of a pooler.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Password hash of PostgreSQL (MD5)',
  provider: 'PostgreSQL',
  severity: 'medium',
  literals: ['PASSWORD \'md5', 'password \'md5', '"md5'],
  pattern: /(?:password 'md5[0-9a-f]{32}'|"md5[0-9a-f]{32}")/i,
  glued: 'both',
  random: false,
  about: {
    allows: 'try passwords offline until one fits',
    rotate: 'https://www.postgresql.org/docs/current/auth-password.html',
  },
};
