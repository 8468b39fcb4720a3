// `ipmitool -P` and its kin.
import type { SecretRule } from './contract.ts';
import { isLiteral } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password of a management controller',
  provider: 'generic',
  severity: 'high',
  literals: ['ipmitool', 'racadm', 'ipmi-'],
  pattern: /(?:ipmitool|ipmi-\w{3,16})\s[^\r\n]{0,160}?-[Pp]\s{0,2}["']?(?<secret>[^\s"'`|;&<>]{4,128})|racadm\s[^\r\n]{0,100}?-u\s\S{1,40}\s-p\s{1,2}\S{4,64}/,
  plausible: ({ secret }) => isLiteral(secret),
  random: false,
  about: {
    allows: 'switch the machine, and reach its console',
    rotate: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
};
