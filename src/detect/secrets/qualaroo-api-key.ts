// Qualaroo issues a key and a secret of 64 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Qualaroo API key',
  provider: 'Qualaroo',
  severity: 'medium',
  near: { words: ['qualaroo'], value: /[\da-fA-F]{64}/ },
  about: {
    allows: 'read answers to surveys',
    rotate: 'https://help.qualaroo.com/',
  },
};
