// `configuration.php` of Joomla and classes alike: `public $password = "…"`.
import type { SecretRule } from './contract.ts';
import { isLiteral } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password in a PHP property',
  provider: 'generic',
  severity: 'medium',
  literals: ['public $', 'protected $', 'private $', 'var $'],
  pattern: /(?:public|protected|private|var)\s(?:string\s)?\$(?:\w{0,20}_?(?:password|passwd|dbpass|smtppass|ftp_pass|proxy_pass|secret|pass))\s?=\s?["'](?<secret>[^"'\r\n]{4,128})["']/i,
  plausible: ({ secret }) => isLiteral(secret) && /[^a-z_]/.test(secret) && !/\s/.test(secret),
  random: false,
  about: {
    allows: 'log in to what the property names',
    rotate: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
};
