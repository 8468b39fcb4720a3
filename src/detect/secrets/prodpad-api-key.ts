// ProdPad's keys are 64 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'ProdPad API key',
  provider: 'ProdPad',
  severity: 'medium',
  near: { words: ['prodpad'], value: /[\da-f]{64}/ },
  about: {
    allows: 'read and change ideas and feedback',
    rotate: 'https://help.prodpad.com/',
  },
};
