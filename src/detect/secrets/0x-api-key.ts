// 0x keys are UUIDs.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: '0x API key',
  provider: '0x',
  severity: 'high',
  near: { words: ['0x api', 'zeroex', 'zero ex', 'matcha api'], value: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/ },
  about: {
    allows: 'use the quota of the account',
    rotate: 'https://0x.org/docs/',
  },
};
