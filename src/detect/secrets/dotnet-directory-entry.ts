// `new DirectoryEntry("LDAP://…", "name", "password")`.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password in .NET code (DirectoryEntry)',
  provider: 'generic',
  severity: 'high',
  literals: ['DirectoryEntry', 'PrincipalContext'],
  reach: 900,
  pattern: /(?:DirectoryEntry|PrincipalContext)\s?\(\s{0,20}(?:(?:["'][^"'\r\n]{1,160}["']|[\w.]{1,60})\s?,\s{0,20}){1,3}["'][^"'\r\n]{1,128}["']\s?,\s{0,40}["'](?<secret>[^"'\r\n]{4,128})["']/,
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'log in with the name beside it',
    rotate: 'https://learn.microsoft.com/en-us/dotnet/api/system.directoryservices.directoryentry',
  },
};
