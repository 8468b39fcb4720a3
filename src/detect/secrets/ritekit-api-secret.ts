// RiteKit issues 44 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'RiteKit client secret',
  provider: 'RiteKit',
  severity: 'low',
  near: { words: ['ritekit'], value: /[\da-f]{44}/ },
  about: {
    allows: 'suggest hashtags on the account\'s quota',
    rotate: 'https://documenter.getpostman.com/view/2010712/SzS7Qku5',
  },
};
