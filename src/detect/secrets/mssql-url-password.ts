// Connection addresses of SQL Server.
import type { SecretRule } from './contract.ts';
import { isUrlPassword } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password in a SQL Server address',
  provider: 'Microsoft SQL Server',
  severity: 'high',
  literals: ['mssql://', 'sqlserver://', 'mssql+pyodbc://', 'mssql+pymssql://', 'tds://', 'mssql+aioodbc://'],
  contains: '@',
  pattern: /[a-z][a-z0-9+.]{1,30}:\/\/[^\s"'`<>:@\/\\?#]{0,128}:(?<secret>[^\s"'`<>\/\\]{2,160})@(?![\s"'`<>)%]|\*|\.\.\.)(?=[\w.[$-])/i,
  reach: 400,
  glued: 'after',
  plausible: isUrlPassword,
  random: false,
  about: {
    allows: 'read and change the database with the rights of that login',
    rotate: 'https://learn.microsoft.com/en-us/sql/t-sql/statements/alter-login-transact-sql',
  },
};
