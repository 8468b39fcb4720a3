// Lines of `.pgpass`: host, port, database, user, password.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password in a pgpass file',
  provider: 'PostgreSQL',
  severity: 'high',
  literals: [':5432:', ':5433:', ':6432:', ':5439:'],
  pattern: /[\w.*-]{1,128}:\d{4,5}:[\w.*-]{1,64}:[\w.@-]{1,64}:(?<secret>[^\s"':]{4,200})/,
  before: 130,
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'read and change the database with the rights of that role',
    rotate: 'https://www.postgresql.org/docs/current/libpq-pgpass.html',
  },
};
