// The verifier of a role: iterations, salt, and two keys.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Password verifier of PostgreSQL',
  provider: 'PostgreSQL',
  severity: 'medium',
  literals: ['SCRAM-SHA-256$'],
  pattern: /SCRAM-SHA-256\$\d{4,7}:[A-Za-z0-9+\/]{12,88}={0,2}\$[A-Za-z0-9+\/]{43}=:[A-Za-z0-9+\/]{43}=/,
  random: false,
  about: {
    allows: 'try passwords offline until one fits',
    rotate: 'https://www.postgresql.org/docs/current/auth-password.html',
  },
};
