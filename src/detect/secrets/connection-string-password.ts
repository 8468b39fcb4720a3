// ADO.NET, ODBC and OLE DB: parts between semicolons, one of which is the password, others the server and the account.
import type { SecretRule } from './contract.ts';
import { isLiteral } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password in a connection string',
  provider: 'generic',
  severity: 'high',
  literals: ['password', 'pwd=', 'pwd ='],
  pattern: /(?:password|pwd)\s?=\s{0,2}(?<secret>[^;"'\s<>]{4,128})/i,
  plausible: (match) => isLiteral(match.secret) && /(?:^|[;"'\s{(,>?])(?:server|data source|host|hostname|address|addr|driver|provider|initial catalog|database|dsn|user[ _]?id|uid|user|username|user[ _]?name|accountendpoint|endpoint)\s?=\s?[^\s;"'=][^;"'\r\n]{0,100}[;:][^\r\n]{0,200}$/i.test(match.before) || (isLiteral(match.secret) && /;\s?[^\r\n]{0,60}(?:server|data source|host|initial catalog|database|user[ _]?id|uid)\s?=/i.test(match.after)),
  random: false,
  about: {
    allows: 'read and change the database with the rights of that account',
    rotate: 'https://learn.microsoft.com/en-us/dotnet/framework/data/adonet/protecting-connection-information',
  },
};
