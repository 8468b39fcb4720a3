// Constants of PHP: `define("DB_PASSWORD", "…")`.
import type { SecretRule } from './contract.ts';
import { isLiteral } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password in a PHP constant',
  provider: 'generic',
  severity: 'high',
  literals: ['define('],
  pattern: /define\(\s?["']\w{0,40}(?:PASSWORD|PASSWD|_PASS|_PWD|SECRET|API_KEY)\w{0,10}["']\s?,\s{0,8}["'](?<secret>[^"'\r\n]{4,128})["']/i,
  plausible: ({ secret, text }) => isLiteral(secret) && !/\s|:$/.test(secret) && !/LANG|LABEL|TEXT|MSG|MESSAGE|TITLE|ERROR|_LEN|LENGTH|REGEX|EXPIR|HASH|ALGO|RESET|FORGOT|TABLE|FIELD|COLUMN|COOKIE|URL|PATH/i.test(text.slice(0, text.indexOf(','))),
  random: false,
  about: {
    allows: 'log in to what the constant names',
    rotate: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
};
