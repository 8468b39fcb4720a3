// A name and a password on lines of their own, without quotes: settings, notes, properties.
import type { Match, SecretRule } from './contract.ts';
import { isBareLiteralSecret } from './lib/plain.ts';

const user = /(?:^|[\n,{(;])[ \t]{0,40}(?:\$|[\w.-]{0,40}?)(?:user(?:[_-]?(?:name|id))?|usr|login|uid)[ \t]{0,12}[=:][ \t]{0,12}([^\s"'(){}$<%;,]{2,64})[ \t]{0,20}(?:(?:#|\/\/)[^\r\n]{0,80})?\r?\n(?:[ \t]{0,20}(?:(?:#|\/\/)[^\r\n]{0,80})?\r?\n){0,2}[ \t]{0,40}[\w.-]{0,40}$/i;

const isPassword = (match: Match): boolean => {
  const name = user.exec(match.before)?.[1];
  return name !== undefined && isBareLiteralSecret(match) && !/^[A-Z][A-Za-z]+$/.test(match.secret) && match.secret.toLowerCase() !== name.toLowerCase() && !/^(?:true|false|yes|no|null|none|string|text|varchar|required|optional)$/i.test(match.secret);
};

export const rule: SecretRule = {
  title: 'User name and password in settings',
  provider: 'generic',
  severity: 'medium',
  literals: ['password', 'passwd'],
  pattern: /passw(?:or)?d[ \t]{0,12}[=:][ \t]{0,12}(?<secret>[^\s"'#;,(){}<>$]{5,128})(?=[ \t]{0,20}(?:[\r\n]|$|#|\/\/))/i,
  glued: 'before',
  plausible: isPassword,
  random: false,
  about: {
    allows: 'log in with the name beside it',
    rotate: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
};
