// `<machineKey>`: whoever has both keys can forge view state and cookies, and run code.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Machine key of ASP.NET',
  provider: 'ASP.NET',
  severity: 'critical',
  literals: ['<machineKey'],
  pattern: /<machineKey\s[^>]{0,200}?validationKey\s?=\s?"(?<secret>[0-9A-Fa-f]{40,128})"/,
  glued: 'both',
  random: false,
  about: {
    allows: 'forge cookies and view state, and through them run code on the server',
    rotate: 'https://learn.microsoft.com/en-us/previous-versions/dotnet/netframework-4.0/w8h3skw9(v=vs.100)',
  },
};
