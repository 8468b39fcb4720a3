// Keys of the APILayer marketplace: 32 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'APILayer API key',
  provider: 'APILayer',
  severity: 'high',
  near: { words: ['apilayer'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'use the APIs the account subscribed to',
    rotate: 'https://apilayer.com/docs',
  },
};
