// SQL Server: `0x0200`, salt and digest in hex, as in `WITH PASSWORD = … HASHED`.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Password hash of SQL Server',
  provider: 'Microsoft SQL Server',
  severity: 'medium',
  literals: ['0x0200', '0x0100'],
  pattern: /0x0(?:200[0-9A-Fa-f]{136}|100[0-9A-Fa-f]{48}(?:[0-9A-Fa-f]{40})?)/,
  random: false,
  about: {
    allows: 'try passwords offline until one fits',
    rotate: 'https://learn.microsoft.com/en-us/sql/t-sql/statements/alter-login-transact-sql',
  },
};
