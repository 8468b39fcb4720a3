// 32 letters and digits beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'currencylayer API key',
  provider: 'currencylayer',
  severity: 'medium',
  near: { words: ['currencylayer'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'query the service at the limits of the account',
    rotate: 'https://currencylayer.com/documentation',
  },
};
