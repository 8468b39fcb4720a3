// PHPMailer and its like: `$mail->Password = "…"`.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password of a mailer in PHP',
  provider: 'generic',
  severity: 'high',
  literals: ['->Password', '->smtp_pass', '->SMTPPassword'],
  pattern: /->(?:Password|smtp_pass|SMTPPassword)\s{0,24}=\s{0,8}["'](?<secret>[^"'\r\n]{4,128})["']/,
  glued: 'before',
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'send mail in the name of the account',
    rotate: 'https://github.com/PHPMailer/PHPMailer',
  },
};
