// PsExec takes an account and its password on the command line.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password on a PsExec command line',
  provider: 'generic',
  severity: 'high',
  literals: ['psexec', 'paexec', 'winexe'],
  reach: 640,
  pattern: /(?:psexec|paexec|winexe)(?:64)?(?:\.exe|\.py)?\s[^\r\n]{0,240}?\s-u\s{1,3}["']?[^\s"']{1,100}["']?\s{1,3}[^\r\n]{0,40}?-p\s{1,3}["']?(?<secret>[^\s"'`|;&<>]{4,128})/i,
  glued: 'before',
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'log in with the name beside it',
    rotate: 'https://learn.microsoft.com/en-us/sysinternals/downloads/psexec',
  },
};
