// Statements that set the password of an account: MySQL, Oracle.
import type { SecretRule } from './contract.ts';
import { isLiteral } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password in a SQL statement (IDENTIFIED BY)',
  provider: 'generic',
  severity: 'high',
  literals: ['identified by', 'identified with'],
  pattern: /identified\s{1,4}(?:with\s{1,4}["'`]?\w{3,40}["'`]?\s{1,4})?by\s{1,4}["'](?<secret>[^"'\r\n]{4,128})["']/i,
  plausible: ({ secret, before, text }) => isLiteral(secret) && (/user|grant|role|alter|create|database link/i.test(before) || /with/i.test(text)),
  random: false,
  about: {
    allows: 'read and change the database with the rights of that account',
    rotate: 'https://dev.mysql.com/doc/refman/8.4/en/alter-user.html',
  },
};
