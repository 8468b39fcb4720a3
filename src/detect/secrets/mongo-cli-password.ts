// `mongo -p` and `mongodump --password`.
import type { SecretRule } from './contract.ts';
import { isLiteral } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password on a MongoDB command line',
  provider: 'MongoDB',
  severity: 'high',
  literals: ['mongo ', 'mongosh ', 'mongodump ', 'mongorestore ', 'mongoimport ', 'mongoexport '],
  pattern: /mongo(?:sh|dump|restore|import|export)?\s[^\r\n|]{0,240}?(?:-u|--username)[\s=][^\r\n|]{0,100}?\s(?:-p|--password)[\s=]["']?(?<secret>[^\s"'`|;&<>]{4,128})/,
  plausible: ({ secret }) => isLiteral(secret) && !secret.startsWith('-'),
  random: false,
  about: {
    allows: 'log in with the name beside it',
    rotate: 'https://www.mongodb.com/docs/manual/reference/method/db.changeUserPassword/',
  },
};
