// `createUser({ user, pwd })` and `db.auth`.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password in a MongoDB script',
  provider: 'MongoDB',
  severity: 'high',
  literals: ['createUser(', 'db.auth(', 'addUser(', 'changeUserPassword('],
  pattern: /(?:(?:createUser|addUser)\(\s{0,8}\{[^}]{0,200}?pwd["']?\s?:\s?|(?:db\.auth|addUser|changeUserPassword)\(\s?["'][^"'\r\n]{1,100}["']\s?,\s?)["'](?<secret>[^"'\r\n]{4,128})["']/,
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'read and change the databases with the rights of that account',
    rotate: 'https://www.mongodb.com/docs/manual/reference/method/db.changeUserPassword/',
  },
};
