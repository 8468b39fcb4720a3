// MD5, PBKDF2 or scrypt, as `enable secret` and `username … secret` write them.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Cisco password hash',
  provider: 'Cisco',
  severity: 'medium',
  literals: ['secret 5 $1$', 'secret 8 $8$', 'secret 9 $9$'],
  pattern: /secret (?:5 \$1\$[A-Za-z0-9.\/]{1,8}\$[A-Za-z0-9.\/]{22}|[89] \$[89]\$[A-Za-z0-9.\/]{14}\$[A-Za-z0-9.\/]{43})/,
  about: {
    allows: 'guess the password offline, quickly with type 5',
    rotate: 'https://www.cisco.com/c/en/us/support/docs/security-vpn/remote-authentication-dial-user-service-radius/107614-64.html',
  },
};
