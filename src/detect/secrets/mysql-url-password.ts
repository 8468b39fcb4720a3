// Connection addresses of MySQL and MariaDB.
import type { SecretRule } from './contract.ts';
import { isUrlPassword } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password in a MySQL address',
  provider: 'MySQL',
  severity: 'high',
  literals: ['mysql://', 'mysql2://', 'mysqlx://', 'mariadb://', 'mysql+pymysql://', 'mysql+mysqldb://', 'mysql+mysqlconnector://', 'mysql+aiomysql://', 'mysql+asyncmy://', 'mariadb+pymysql://', 'mysqli://', 'mariadb+mariadbconnector://'],
  contains: '@',
  pattern: /[a-z][a-z0-9+.]{1,30}:\/\/[^\s"'`<>:@\/\\?#]{0,128}:(?<secret>[^\s"'`<>\/\\]{2,160})@(?![\s"'`<>)%]|\*|\.\.\.)(?=[\w.[$-])/i,
  reach: 400,
  glued: 'after',
  plausible: isUrlPassword,
  random: false,
  about: {
    allows: 'read and change the database with the rights of that account',
    rotate: 'https://dev.mysql.com/doc/refman/8.4/en/set-password.html',
  },
};
