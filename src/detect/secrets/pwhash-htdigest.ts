// Files of digest authentication: name, realm, MD5 over both and the password.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Password hash of an htdigest file',
  provider: 'generic',
  severity: 'medium',
  literals: [':Restricted', ':Private', ':private', ':trac:', ':Authorized', ':realm:'],
  pattern: /(?<![^\n"])[\w.@-]{1,64}:[\w .@-]{2,64}:(?<secret>[0-9a-f]{32})(?=\s|"|$)/,
  before: 70,
  random: false,
  about: {
    allows: 'try passwords offline until one fits',
    rotate: 'https://httpd.apache.org/docs/2.4/programs/htdigest.html',
  },
};
