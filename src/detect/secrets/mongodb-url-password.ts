// Connection addresses of MongoDB; several hosts may follow.
import type { SecretRule } from './contract.ts';
import { isUrlPassword } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password in a MongoDB address',
  provider: 'MongoDB',
  severity: 'high',
  literals: ['mongodb://', 'mongodb+srv://', 'mongo://'],
  contains: '@',
  pattern: /[a-z][a-z0-9+.]{1,30}:\/\/[^\s"'`<>:@\/\\?#]{0,128}:(?<secret>[^\s"'`<>\/\\]{2,160})@(?![\s"'`<>)%]|\*|\.\.\.)(?=[\w.[$-])/i,
  reach: 400,
  glued: 'after',
  plausible: isUrlPassword,
  random: false,
  about: {
    allows: 'read and change the databases with the rights of that account',
    rotate: 'https://www.mongodb.com/docs/manual/reference/method/db.changeUserPassword/',
    references: ['https://www.mongodb.com/docs/manual/reference/connection-string/'],
  },
};
