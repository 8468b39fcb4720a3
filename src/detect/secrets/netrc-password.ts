// Lines of `.netrc`: machine, login, password.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password in a netrc file',
  provider: 'generic',
  severity: 'high',
  literals: ['machine '],
  pattern: /machine\s{1,8}[\w.:-]{2,255}\s{1,12}login\s{1,8}[^\s]{1,200}\s{1,12}password\s{1,8}(?<secret>[^\s"']{4,512})/,
  reach: 1100,
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'log in to that machine with the name beside it',
    rotate: 'https://everything.curl.dev/usingcurl/netrc.html',
  },
};
