// `ldapsearch -w` and its kin.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password on an LDAP command line',
  provider: 'generic',
  severity: 'high',
  literals: ['ldapsearch', 'ldapmodify', 'ldapadd', 'ldapdelete', 'ldappasswd', 'ldapwhoami'],
  pattern: /ldap(?:search|modify|add|delete|passwd|whoami)\s[^\r\n]{0,240}?\s-w\s{0,2}["']?(?<secret>[^\s"'`|;&<>]{4,128})/,
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'log in with the name beside it',
    rotate: 'https://www.openldap.org/doc/admin26/security.html',
  },
};
