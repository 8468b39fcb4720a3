// A name and a password assigned one after the other, both in quotes.
import type { Match, SecretRule } from './contract.ts';
import { isLiteral } from './lib/plain.ts';

const user = /(?:user(?:[_-]?(?:name|id))?|usr|login|uid|e?mail|account)["'\]]{0,2}\s{0,24}(?:=>|:=|=|:)\s{0,24}\\?["']([^"'\s\\]{1,64})\\?["'][^"'{}]{0,120}$/i;

const isPassword = ({ secret, before }: Match): boolean => {
  const name = user.exec(before)?.[1];
  if (name === undefined || !/^[ -~]+$/.test(secret) || / .* |^[A-Z][a-z]+$|[?:]$/.test(secret) || / (?:is|must|required|invalid|reset|here)\b/i.test(secret)) return false;
  return isLiteral(secret, name) && !/^anonymous$|^[$%<{#]|[{}]/.test(name) && !/^(?:[A-Z][a-z]+name|User(?:name)?)$/.test(name);
};

export const rule: SecretRule = {
  title: 'User name and password beside each other',
  provider: 'generic',
  severity: 'medium',
  literals: ['passw', 'pass =', 'pass=', 'pass:', 'pass"', 'pass\'', 'pwd =', 'pwd=', 'pwd:', 'pwd"', 'pwd\''],
  pattern: /(?:passw(?:or)?d|passwort|pass|pwd)\w{0,3}\\?["'\]]{0,2}\s{0,24}(?:=>|:=|=|:)\s{0,24}\\?["'](?<secret>[^"'\r\n\\]{4,128})\\?["']/i,
  glued: 'before',
  plausible: isPassword,
  random: false,
  about: {
    allows: 'log in with the name beside it',
    rotate: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
};
