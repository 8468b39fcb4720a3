// Oracle: `S:` and 60 hex digits, `T:` and 160.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Password hash of Oracle',
  provider: 'Oracle',
  severity: 'medium',
  literals: ['IDENTIFIED BY VALUES', 'identified by values'],
  pattern: /identified\s{1,4}by\s{1,4}values\s{1,4}'(?<secret>[STH:0-9A-F;]{16,300})'/i,
  glued: 'after',
  random: false,
  about: {
    allows: 'try passwords offline until one fits',
    rotate: 'https://docs.oracle.com/en/database/',
  },
};
