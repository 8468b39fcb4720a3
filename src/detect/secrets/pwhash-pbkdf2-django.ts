// Django: algorithm, iterations, salt and digest in base64.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Password hash of Django',
  provider: 'Django',
  severity: 'medium',
  literals: ['pbkdf2_sha256$', 'pbkdf2_sha1$', 'bcrypt_sha256$', 'pbkdf2_sha512$', 'scrypt$'],
  pattern: /(?:pbkdf2_sha(?:1|256|512)\$\d{4,8}\$[A-Za-z0-9]{4,64}\$[A-Za-z0-9+\/]{27,88}={0,2}|bcrypt_sha256\$\$2b\$\d\d\$[.\/A-Za-z0-9]{53}|scrypt\$\d{4,7}\$[A-Za-z0-9]{4,64}\$\d{1,2}\$\d{1,2}\$[A-Za-z0-9+\/]{80,90}={0,2})/,
  random: false,
  about: {
    allows: 'try passwords offline until one fits',
    rotate: 'https://docs.djangoproject.com/en/stable/topics/auth/passwords/',
  },
};
