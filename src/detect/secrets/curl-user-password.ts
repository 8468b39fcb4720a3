// `curl -u name:password`.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password on a curl command line',
  provider: 'generic',
  severity: 'high',
  literals: ['curl '],
  pattern: /curl(?=[\s\\])[^\r\n|]{0,260}?\s(?:-u|--user|--proxy-user|-U)[\s=]{0,2}["']?[^\s:"'$]{1,100}:(?<secret>[^\s"'`|;&<>]{4,300})/,
  reach: 720,
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'log in with the name beside it',
    rotate: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
};
