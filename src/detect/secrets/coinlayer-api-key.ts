// 32 letters and digits beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'coinlayer API key',
  provider: 'coinlayer',
  severity: 'medium',
  near: { words: ['coinlayer'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'query the service at the cost of the account',
    rotate: 'https://coinlayer.com/documentation',
  },
};
