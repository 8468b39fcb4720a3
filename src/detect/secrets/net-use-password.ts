// `net use` and `net user` take a password behind the share or the account.
import type { SecretRule } from './contract.ts';
import { isLiteral } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password on a net command line',
  provider: 'generic',
  severity: 'high',
  literals: ['net use', 'net1 use', 'net.exe use', 'net user'],
  pattern: /net1?(?:\.exe)?\s{1,3}use[r]?\s{1,3}(?:[A-Za-z*]:?\s{1,3})?(?:\\{2,4}[^\s"']{3,120}\s{1,3}(?:\/user:["']?[^\s"']{1,80}["']?\s{1,3})?|["']?[\w.$-]{2,40}["']?\s{1,3})["']?(?!\/)(?<secret>[^\s"'`|;&<>]{4,128})/i,
  plausible: ({ secret }) => isLiteral(secret) && !/^\*$/.test(secret) && /[^a-z]/.test(secret),
  random: false,
  about: {
    allows: 'log in with the name beside it',
    rotate: 'https://learn.microsoft.com/en-us/windows-server/administration/windows-commands/net-user',
  },
};
