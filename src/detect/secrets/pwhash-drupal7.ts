// Drupal 7: `$S$`, a letter of cost, 51 characters.
import type { SecretRule } from './contract.ts';
import { withSalt } from './lib/crypt.ts';

export const rule: SecretRule = {
  title: 'Password hash of Drupal',
  provider: 'Drupal',
  severity: 'medium',
  literals: [...withSalt('$S$', /[C-T]/)],
  pattern: /\$S\$[C-T][.\/A-Za-z0-9]{51}/,
  glued: 'before',
  random: false,
  about: {
    allows: 'try passwords offline until one fits',
    rotate: 'https://www.drupal.org/docs/user_guide/en/security-chapter.html',
  },
};
