// `sasl_passwd` of Postfix: a relay, then name and password.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password of a mail relay',
  provider: 'generic',
  severity: 'high',
  literals: [']:587', '].com:587', ']:465', ']:25'],
  pattern: /\[[\w.-]{4,120}\](?::\d{2,5})?\s{1,8}[\w.@+-]{2,100}:(?<secret>[^\s"']{6,200})/,
  before: 130,
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'send mail through the relay',
    rotate: 'https://www.postfix.org/SASL_README.html',
  },
};
