// `tomcat-users.xml`: accounts with their passwords.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password of a Tomcat user',
  provider: 'Apache Tomcat',
  severity: 'high',
  literals: ['<user '],
  pattern: /<user\s[^>]{0,120}?password\s?=\s?"(?<secret>[^"\r\n]{4,128})"[^>]{0,120}?roles\s?=/,
  glued: 'both',
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'log in to the manager and deploy programs',
    rotate: 'https://tomcat.apache.org/tomcat-10.1-doc/manager-howto.html',
  },
};
