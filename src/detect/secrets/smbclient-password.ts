// Samba tools and others take `name%password`.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password on a Samba command line',
  provider: 'generic',
  severity: 'high',
  literals: ['smbclient', 'rpcclient', 'net rpc', 'smbget', 'wmic ', 'smbcacls'],
  pattern: /(?:smbclient|rpcclient|smbget|smbcacls|net rpc|wmic|winexe)\s[^\r\n]{0,160}?(?:-U|--user=?)\s{0,2}["']?[^\s%"']{1,80}%(?<secret>[^\s"'`|;&<>]{4,128})/,
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'log in with the name beside it',
    rotate: 'https://www.samba.org/samba/docs/current/man-html/smbclient.1.html',
  },
};
