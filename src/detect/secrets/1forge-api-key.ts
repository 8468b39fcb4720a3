// 1Forge keys: 32 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: '1Forge API key',
  provider: '1Forge',
  severity: 'high',
  near: { words: ['1forge', 'oneforge'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'use the quota of the account',
    rotate: 'https://1forge.com/api',
  },
};
