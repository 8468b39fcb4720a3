// Properties of Hibernate and JPA: `…password` and its value in XML.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password in a persistence unit',
  provider: 'generic',
  severity: 'high',
  literals: ['connection.password"', 'jdbc.password"', 'name="password"', '.password"'],
  pattern: /<(?:property|entry|param|parameter|init-param)\s(?:name|key)="[\w.]{0,60}password"(?:\s{1,4}value\s?=\s?"|>\s{0,20})(?<secret>[^"<\r\n]{4,128})["<]/i,
  before: 100,
  glued: 'both',
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'read and change the database with the rights of that account',
    rotate: 'https://hibernate.org/orm/documentation/',
  },
};
