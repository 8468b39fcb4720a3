// A password compared with a fixed text.
import type { SecretRule } from './contract.ts';
import { isLiteral } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password in a comparison',
  provider: 'generic',
  severity: 'medium',
  literals: ['password ==', 'password==', 'passwd ==', 'pass ==', 'secret !=', 'secret ==', 'password !=', 'pwd =='],
  pattern: /(?:password|passwd|pass|pwd|secret)\s{0,2}[=!]==?\s{0,2}["'](?<secret>[^\s"']{4,128})["']/i,
  glued: 'before',
  plausible: ({ secret, text, before }) => isLiteral(secret) && !/^[a-z]+$/.test(secret) || (isLiteral(secret) && /user(?:name)?\s{0,2}===?\s{0,2}["'][^"']{2,64}["']\s{0,2}(?:and|&&)\s{0,2}(?:[\w.]{0,30})$/i.test(before) && text.length > 0),
  random: false,
  about: {
    allows: 'log in where the program compares',
    rotate: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
};
