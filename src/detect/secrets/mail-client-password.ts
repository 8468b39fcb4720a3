// Settings of msmtp, mutt, fetchmail, offlineimap and Postfix.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password of a mail client',
  provider: 'generic',
  severity: 'high',
  literals: ['smtp_pass', 'imap_pass', 'remotepass', 'smtp_password', 'password "', 'smtp_auth_password', 'sasl_passwd', 'AuthPass='],
  pattern: /(?:(?:set\s{1,2})?(?:smtp|imap)_pass\s?=\s?|remotepass\s?=\s?|AuthPass\s?=\s?|poll\s[^\r\n]{3,120}?pass(?:word)?\s{1,3})["']?(?<secret>[^\s"';<>]{5,128})/,
  before: 8,
  glued: 'before',
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'read and send mail of the account',
    rotate: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
};
