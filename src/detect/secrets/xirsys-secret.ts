// Xirsys secrets are UUIDs of version 1.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Xirsys secret',
  provider: 'Xirsys',
  severity: 'high',
  near: { words: ['xirsys'], value: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/ },
  about: {
    allows: 'use the relays of the account',
    rotate: 'https://docs.xirsys.com/',
  },
};
