// 32 hex digits beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Dandelion token',
  provider: 'Dandelion',
  severity: 'medium',
  near: { words: ['dandelion'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'query the service at the limits of the account',
    rotate: 'https://dandelion.eu/docs/',
  },
};
