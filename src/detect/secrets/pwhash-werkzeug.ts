// Werkzeug, of Flask: method with parameters, salt, digest in hex.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Password hash of Werkzeug',
  provider: 'generic',
  severity: 'medium',
  literals: ['pbkdf2:sha', 'scrypt:', 'sha256$', 'sha1$'],
  pattern: /(?:pbkdf2:sha(?:1|256|512)(?::\d{3,8})?|scrypt:\d{4,7}:\d{1,2}:\d{1,2}|sha(?:1|256|512))\$[A-Za-z0-9]{6,32}\$[0-9a-f]{40,128}/,
  random: false,
  about: {
    allows: 'try passwords offline until one fits',
    rotate: 'https://werkzeug.palletsprojects.com/en/stable/utils/',
  },
};
