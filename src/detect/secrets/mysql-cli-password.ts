// `mysql -p` with the password glued to it.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password on a MySQL command line',
  provider: 'MySQL',
  severity: 'high',
  literals: ['mysql ', 'mysqldump ', 'mysqladmin ', 'mariadb ', 'mariadb-dump ', 'mysqlimport '],
  pattern: /(?:mysql|mysqldump|mysqladmin|mysqlimport|mariadb|mariadb-dump)\s(?=[^\r\n]{0,200}(?:-u|--user|-h|-p))[^\r\n|]{0,200}?\s(?:-p|--password=)["']?(?<secret>[^\s"'`|;&<>]{4,128})/,
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'log in with the name beside it',
    rotate: 'https://dev.mysql.com/doc/refman/8.4/en/password-security-user.html',
  },
};
