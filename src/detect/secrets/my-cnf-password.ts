// Option files of MySQL: a section for a client, then `password`.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password in a MySQL option file',
  provider: 'MySQL',
  severity: 'high',
  literals: ['[client]', '[mysql]', '[mysqldump]', '[mysqladmin]', '[client-server]'],
  pattern: /\[(?:client|mysql|mysqldump|mysqladmin|client-server)\][^\[]{0,300}?\n\s{0,4}password\s{0,4}=\s{0,4}["']?(?<secret>[^\s"']{4,128})/,
  glued: 'before',
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'read and change the database with the rights of that account',
    rotate: 'https://dev.mysql.com/doc/refman/8.4/en/password-security-user.html',
  },
};
