// Userpassword of directories and of Dovecot: a scheme in braces, then base64.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Password hash of a directory (RFC 2307)',
  provider: 'generic',
  severity: 'medium',
  literals: ['{SSHA', '{SHA', '{SMD5}', '{MD5}', '{PBKDF2', '{ssha', '{sha', '{CRYPT}'],
  pattern: /\{(?:S?SHA(?:256|384|512)?|S?MD5|PBKDF2(?:-SHA(?:1|256|512))?|CRYPT)(?:\.b64)?\}(?:[A-Za-z0-9+\/]{22,200}={0,2}|\d{4,8}\$[A-Za-z0-9.+\/]{16,80}={0,2}\$[A-Za-z0-9.+\/]{27,120}={0,2}|\$[0-9a-z]{1,2}\$[.\/A-Za-z0-9$=]{20,120})/i,
  glued: 'before',
  random: false,
  about: {
    allows: 'try passwords offline until one fits',
    rotate: 'https://www.openldap.org/doc/admin26/security.html',
  },
};
