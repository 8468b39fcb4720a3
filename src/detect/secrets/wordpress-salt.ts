// Keys and salts of wp-config.php: 64 characters of nearly every kind, with which sessions are signed.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'WordPress authentication key',
  provider: 'WordPress',
  severity: 'high',
  literals: ['AUTH_KEY', 'AUTH_SALT', 'LOGGED_IN_KEY', 'LOGGED_IN_SALT', 'NONCE_KEY', 'NONCE_SALT'],
  pattern: /(?:AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)['\"]?\s{0,6}[,=:]\s{0,12}['\"](?<secret>[^'\"\n\r]{64})['\"]/,
  glued: 'before',
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Za-z]/.test(secret),
  about: {
    allows: 'forge login cookies of the site, an administrator\'s too',
    rotate: 'https://developer.wordpress.org/advanced-administration/security/',
  },
};
