// `sshpass -p` hands a password to ssh.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password on an sshpass command line',
  provider: 'generic',
  severity: 'high',
  literals: ['sshpass '],
  pattern: /sshpass\s{1,3}-p\s{0,2}["']?(?<secret>[^\s"'`|;&<>]{4,128})/,
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'log in with the name beside it',
    rotate: 'https://man.openbsd.org/ssh-keygen.1',
  },
};
