// `new NetworkCredential("name", "password")`.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password in .NET code (NetworkCredential)',
  provider: 'generic',
  severity: 'high',
  literals: ['NetworkCredential', 'networkcredential'],
  pattern: /NetworkCredential\]?(?:::new)?\s?\(\s{0,20}@?["'][^"'\r\n]{1,128}["']\s?,\s{0,40}@?["'](?<secret>[^"'\r\n]{4,128})["']/i,
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'log in with the name beside it',
    rotate: 'https://learn.microsoft.com/en-us/dotnet/api/system.net.networkcredential',
  },
};
