// Tools of testers take `domain/name:password@host`.
import type { SecretRule } from './contract.ts';
import { isLiteral } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password on a command line of a penetration test',
  provider: 'generic',
  severity: 'high',
  literals: ['secretsdump', 'wmiexec', 'smbexec', 'atexec', 'dcomexec', 'GetUserSPNs', 'GetNPUsers', 'evil-winrm', 'crackmapexec', 'netexec ', 'nxc ', 'psexec.py', 'mssqlclient'],
  pattern: /(?:(?:secretsdump|wmiexec|smbexec|atexec|dcomexec|GetUserSPNs|GetNPUsers|mssqlclient|psexec)(?:\.py)?\s[^\r\n]{0,120}?["']?(?:[\w.-]{1,64}\/)?[\w.$-]{1,64}:|(?:evil-winrm|crackmapexec|netexec|nxc)\s[^\r\n]{0,160}?-p\s{1,2}["']?)(?<secret>[^\s"'@:<>]{4,128})/,
  plausible: ({ secret }) => isLiteral(secret) && !/\.txt$|\.lst$/.test(secret),
  random: false,
  about: {
    allows: 'log in with the name beside it',
    rotate: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
};
