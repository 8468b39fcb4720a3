// Command lines of Oracle: `sqlplus user/password@service`.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password of an Oracle command line',
  provider: 'Oracle',
  severity: 'high',
  literals: ['sqlplus ', 'sqlldr ', 'expdp ', 'impdp ', 'rman target '],
  pattern: /(?:sqlplus|sqlldr|expdp|impdp|rman target)\s(?:-[sSlL]\s|-silent\s|userid=){0,3}["']?[\w$#]{1,64}\/["']?(?<secret>[^\s"'@\/<>]{4,128})["']?@/i,
  glued: 'after',
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'read and change the database with the rights of that account',
    rotate: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
};
