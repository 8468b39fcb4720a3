// Sentences that tell a password: `the default password is "…"`.
import type { SecretRule } from './contract.ts';
import { isLiteral } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password in a sentence',
  provider: 'generic',
  severity: 'low',
  literals: ['password is ', 'password for ', 'passwort ist ', 'passphrase is ', 'password was '],
  pattern: /(?:password|passphrase|passwort)(?: for (?:the )?(?:user |account )?["'`]?[\w@.-]{1,40}["'`]?)? (?:is|was|ist)(?: set to| now)?:? {0,2}["'`](?<secret>[^\s"'`]{4,64})["'`]/i,
  glued: 'before',
  plausible: ({ secret }) => isLiteral(secret) && !/^(?:empty|correct|wrong|strong|weak|valid|invalid|required|missing|set|not|expired|hashed|encrypted)$/i.test(secret),
  random: false,
  about: {
    allows: 'log in where the sentence says',
    rotate: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
};
