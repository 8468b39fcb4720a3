// The keyword form of PostgreSQL: `host=… user=… password=…` between blanks.
import type { SecretRule } from './contract.ts';
import { isLiteral } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password in a PostgreSQL connection string',
  provider: 'PostgreSQL',
  severity: 'high',
  literals: ['password=', 'password ='],
  pattern: /password\s?=\s?'?(?<secret>[^\s"'`;&<>)]{4,128})/i,
  plausible: ({ secret, before, after }) => isLiteral(secret) && !/[[(\]]/.test(secret) && /(?:^|[\s"'])(?:host|user|dbname|port)\s?=\s?[^\s"',]{1,100}\s[^\r\n,;]{0,120}$/.test(before) && /(?:host|dbname|sslmode|port|user)\s?=\s?[^\s]/.test(before + after),
  random: false,
  about: {
    allows: 'read and change the database with the rights of that role',
    rotate: 'https://www.postgresql.org/docs/current/sql-alterrole.html',
    references: ['https://www.postgresql.org/docs/current/libpq-connect.html'],
  },
};
