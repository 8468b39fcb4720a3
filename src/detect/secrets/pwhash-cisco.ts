// Cisco IOS: type 8 is PBKDF2, type 9 scrypt, each with 14 characters of salt and 43 of digest; type 10 is sha512crypt.
import type { SecretRule } from './contract.ts';
import { withSalt } from './lib/crypt.ts';

export const rule: SecretRule = {
  title: 'Password hash of Cisco IOS (type 8 or 9)',
  provider: 'Cisco',
  severity: 'medium',
  literals: [...withSalt('$8$'), ...withSalt('$9$')],
  pattern: /\$[89]\$[.\/A-Za-z0-9]{14}\$[.\/A-Za-z0-9]{43}/,
  glued: 'before',
  random: false,
  about: {
    allows: 'try passwords offline until one fits',
    rotate: 'https://www.cisco.com/c/en/us/support/docs/security-vpn/remote-authentication-dial-user-service-radius/107614-64.html',
  },
  instead: ['cisco-password-hash'],
};
