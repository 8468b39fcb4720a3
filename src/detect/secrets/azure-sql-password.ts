// Passwords of Azure SQL in connection strings: the host is database.windows.net.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Azure SQL password',
  provider: 'Azure',
  severity: 'critical',
  literals: ['.database.windows.net'],
  pattern: /\.database\.windows\.net(?:,\d{2,5})?;[^"'\n<>]{0,240}?(?:password|pwd)\s?=\s?(?<secret>[^;"'\s<>{}$%]{6,128})/i,
  random: false,
  glued: 'both',
  plausible: ({ secret }) => !/^(?:your|my|the)?[_-]?(?:strong)?[_-]?(?:password|pass|pwd)\d*$|^[*x.]+$|password_?here|^\[/i.test(secret),
  about: {
    allows: 'sign in to the database as that user',
    rotate: 'https://learn.microsoft.com/en-us/azure/azure-sql/database/logins-create-manage',
  },
};
