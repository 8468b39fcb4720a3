// The boot loader GRUB: `grub.pbkdf2.sha512`, iterations, salt and digest in hex.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Password hash of GRUB',
  provider: 'generic',
  severity: 'medium',
  literals: ['grub.pbkdf2.sha512.'],
  pattern: /grub\.pbkdf2\.sha512\.\d{4,8}\.[0-9A-Fa-f]{64,256}\.[0-9A-Fa-f]{64,256}/,
  reach: 600,
  random: false,
  about: {
    allows: 'try passwords offline until one fits',
    rotate: 'https://www.gnu.org/software/grub/manual/grub/grub.html',
  },
};
