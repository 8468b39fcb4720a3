// fio-u- and 64 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Frame.io developer token',
  provider: 'Frame.io',
  severity: 'high',
  literals: ['fio-u-'],
  pattern: /fio-u-[\w-]{60,72}(?![\w-])/,
  glued: 'before',
  about: {
    allows: 'read and change projects and videos of the user',
    rotate: 'https://developer.frame.io/',
  },
};
