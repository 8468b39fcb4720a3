// Client secrets of WordPress.com applications: 64 letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'WordPress.com client secret',
  provider: 'WordPress.com',
  severity: 'high',
  near: { words: ['wordpress', 'wpcom'], value: /[A-Za-z0-9]{64}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'obtain tokens in the name of the application',
    rotate: 'https://developer.wordpress.com/docs/oauth2/',
  },
};
