// ZenHub tokens: `zh_` and 64 hex digits; older ones are 96 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'ZenHub token',
  provider: 'ZenHub',
  severity: 'high',
  literals: ['zh_'],
  pattern: /zh_[a-f0-9]{64}/,
  about: {
    allows: 'read and change the boards of the user',
    rotate: 'https://developers.zenhub.com/',
  },
};
