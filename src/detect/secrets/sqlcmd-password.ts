// `sqlcmd -P` and `bcp -P`.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password on a SQL Server command line',
  provider: 'Microsoft SQL Server',
  severity: 'high',
  literals: ['sqlcmd', 'bcp ', 'osql ', 'isql '],
  pattern: /(?:sqlcmd|bcp|osql|isql)(?:\.exe|"|')?\s[^\r\n]{0,200}?-U\s{0,2}["']?[^\s"']{1,64}["']?\s[^\r\n]{0,80}?-P\s{0,2}["']?(?<secret>[^\s"'`|;&<>]{4,128})/,
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'log in with the name beside it',
    rotate: 'https://learn.microsoft.com/en-us/sql/t-sql/statements/alter-login-transact-sql',
  },
};
