// An asterisk and 40 upper-case hex digits, as `mysql_native_password` stores it.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Password hash of MySQL',
  provider: 'MySQL',
  severity: 'medium',
  literals: ['BY PASSWORD \'*', 'AS \'*', 'PASSWORD(\'*'],
  pattern: /(?:BY PASSWORD|AS|PASSWORD\()\s?['](?<secret>\*[0-9A-F]{40})['"]/i,
  random: false,
  about: {
    allows: 'try passwords offline until one fits',
    rotate: 'https://dev.mysql.com/doc/refman/8.4/en/password-hashing.html',
  },
};
