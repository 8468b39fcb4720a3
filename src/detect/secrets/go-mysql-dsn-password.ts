// The address of the Go driver: `user:password@tcp(host:port)/name`.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password in a MySQL address (Go)',
  provider: 'MySQL',
  severity: 'high',
  literals: ['@tcp(', '@unix('],
  pattern: /[\w.-]{1,64}:(?<secret>[^\s"'`:\/()]{4,128})@(?:tcp|unix)\(/,
  before: 200,
  glued: 'after',
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'read and change the database with the rights of that account',
    rotate: 'https://dev.mysql.com/doc/refman/8.4/en/set-password.html',
  },
};
