// scrypt as crypt (`$7$`), passlib (`$scrypt$`) and hashcat (`SCRYPT:`) write it.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Password hash (scrypt)',
  provider: 'generic',
  severity: 'medium',
  literals: ['$scrypt$', 'SCRYPT:', '$7$C'],
  pattern: /(?:\$scrypt\$ln=\d{1,2},r=\d{1,2},p=\d{1,2}\$[.\/A-Za-z0-9+]{8,88}\$[.\/A-Za-z0-9+]{20,88}|SCRYPT:\d{4,7}:\d{1,2}:\d{1,2}:[A-Za-z0-9+\/]{6,60}={0,2}:[A-Za-z0-9+\/]{40,90}={0,2}|\$7\$C[.\/A-Za-z0-9]{10,90}\$[.\/A-Za-z0-9]{43})/,
  glued: 'before',
  random: false,
  about: {
    allows: 'try passwords offline until one fits',
    rotate: 'https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html',
  },
};
