// Hidden with a fixed key that is public: whoever reads it has the password.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Cisco password of type 7',
  provider: 'Cisco',
  severity: 'medium',
  literals: ['password 7 ', 'key 7 ', 'secret 7 ', 'key-string 7 ', 'server-key 7 ', 'md5 7 '],
  pattern: /(?:password|key|secret|key-string|server-key|md5) 7 (?<secret>(?:0[0-9]|1[0-5])(?:[0-9A-F]{2}){4,60})/,
  random: false,
  glued: 'before',
  about: {
    allows: 'read the password and log in to the device',
    rotate: 'https://www.cisco.com/c/en/us/support/docs/security-vpn/remote-authentication-dial-user-service-radius/107614-64.html',
  },
};
