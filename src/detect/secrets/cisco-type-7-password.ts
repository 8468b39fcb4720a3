// Cisco type 7: two digits of offset, then hex; hidden, not encrypted.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Cisco type 7 password',
  provider: 'Cisco',
  severity: 'high',
  literals: ['password 7 ', 'key 7 ', 'key-string 7 '],
  pattern: /(?:password|key|key-string) 7 (?<secret>(?:0\d|1[0-5])[0-9A-F]{8,60})(?=\s|"|$)/i,
  plausible: ({ secret }) => secret.length % 2 === 0,
  random: false,
  about: {
    allows: 'log in to the device, since the text can be turned back',
    rotate: 'https://www.cisco.com/c/en/us/support/docs/security-vpn/remote-authentication-dial-user-service-radius/107614-64.html',
  },
};
