// `PGPASSWORD=… psql`.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password in PGPASSWORD',
  provider: 'PostgreSQL',
  severity: 'high',
  literals: ['PGPASSWORD'],
  pattern: /PGPASSWORD["']?\s{0,2}[=:]\s{0,3}["']?(?<secret>[^\s"'`|;&<>]{4,128})/,
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'log in with the name beside it',
    rotate: 'https://www.postgresql.org/docs/current/sql-alterrole.html',
  },
};
