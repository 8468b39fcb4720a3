// Statements that set the password of a role or login: PostgreSQL, SQL Server, ClickHouse.
import type { SecretRule } from './contract.ts';
import { isLiteral } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password in a SQL statement',
  provider: 'generic',
  severity: 'high',
  literals: ['create user', 'create role', 'alter user', 'alter role', 'create login', 'alter login', 'sp_addlogin', 'set password'],
  pattern: /(?:(?:create|alter)\s{1,3}(?:user|role|login)\s[^;\r\n]{1,160}?password\s{0,3}=?\s{0,3}N?|sp_addlogin\s[^,\r\n]{2,80},\s?N?|set\s{1,3}password\s[^;\r\n]{0,80}?=\s?(?:password\()?)["'](?<secret>[^"'\r\n]{4,128})["']/i,
  plausible: ({ secret }) => isLiteral(secret) && !/^md5[0-9a-f]{32}$|^SCRAM-SHA/.test(secret),
  random: false,
  about: {
    allows: 'read and change the database with the rights of that account',
    rotate: 'https://www.postgresql.org/docs/current/sql-alterrole.html',
  },
};
