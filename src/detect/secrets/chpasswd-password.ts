// A password piped to chpasswd, passwd or sudo.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password piped to a command',
  provider: 'generic',
  severity: 'high',
  literals: ['chpasswd', 'passwd --stdin', 'sudo -S', 'kinit'],
  pattern: /echo\s{1,3}(?:-n\s|-e\s){0,2}["']?(?:[\w.-]{1,64}:)?(?<secret>[^\s"'`|;&<>:]{4,128})["']?\s{0,4}\|\s{0,4}(?:sudo\s{1,3})?(?:\/usr\/s?bin\/)?(?:chpasswd|passwd --stdin|sudo -S|kinit)/,
  before: 200,
  glued: 'after',
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'log in with the name beside it',
    rotate: 'https://man7.org/linux/man-pages/man8/chpasswd.8.html',
  },
};
