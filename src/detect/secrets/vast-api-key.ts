// Vast.ai keys: 64 hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Vast.ai API key',
  provider: 'Vast.ai',
  severity: 'high',
  near: { words: ['vast ai', 'vastai', 'vast api'], value: /[a-f0-9]{64}/ },
  about: {
    allows: 'rent machines at the expense of the account',
    rotate: 'https://docs.vast.ai/',
  },
};
