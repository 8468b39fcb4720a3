// 60 letters and digits beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Commodities-API key',
  provider: 'Commodities-API',
  severity: 'medium',
  near: { words: ['commodities'], value: /[A-Za-z0-9]{60}/ },
  about: {
    allows: 'query the service at the limits of the account',
    rotate: 'https://commodities-api.com/documentation',
  },
};
