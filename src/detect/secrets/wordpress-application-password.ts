// WordPress application passwords: six groups of four letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'WordPress application password',
  provider: 'WordPress',
  severity: 'critical',
  near: { words: ['wordpress', 'wp app', 'wp application', 'wp password', 'wp user', 'wp api'], value: /[A-Za-z0-9]{4} [A-Za-z0-9]{4} [A-Za-z0-9]{4} [A-Za-z0-9]{4} [A-Za-z0-9]{4} [A-Za-z0-9]{4}/ },
  plausible: ({ text }) => /\d/.test(text) && /[A-Z]/.test(text) && /[a-z]/.test(text),
  about: {
    allows: 'change the site through its API as the user',
    rotate: 'https://make.wordpress.org/core/2020/11/05/application-passwords-integration-guide/',
  },
};
