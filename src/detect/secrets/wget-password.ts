// `wget --password=…`, `--http-password=…`.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password on a wget command line',
  provider: 'generic',
  severity: 'medium',
  literals: ['--password=', '--http-password=', '--ftp-password=', '--proxy-password=', '--http-passwd='],
  pattern: /--(?:(?:http-|ftp-|proxy-)?password|http-passwd)=["']?(?<secret>[^\s"'`|;&<>]{4,128})/,
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'log in with the name beside it',
    rotate: 'https://www.gnu.org/software/wget/manual/wget.html',
  },
};
