// The database password of wp-config.php is any text.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'WordPress database password',
  provider: 'WordPress',
  severity: 'medium',
  literals: ['DB_PASSWORD'],
  pattern: /DB_PASSWORD['\"]\s{0,4},\s{0,8}['\"](?<secret>[^'\"\s$<>{}]{6,64})['\"]\s{0,4}\)/,
  random: false,
  plausible: ({ secret }) => /\d|[^\w]/.test(secret) && !/^(?:password_?here|database_?password|your|my|example|change|wordpress|password|secret|xxx|%|\*)/i.test(secret),
  about: {
    allows: 'read and change the database of the site, if they reach it',
    rotate: 'https://developer.wordpress.org/advanced-administration/wordpress/wp-config/',
  },
};
