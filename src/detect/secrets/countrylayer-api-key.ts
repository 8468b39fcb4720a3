// 32 letters and digits beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'countrylayer API key',
  provider: 'countrylayer',
  severity: 'medium',
  near: { words: ['countrylayer'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'query the service at the limits of the account',
    rotate: 'https://countrylayer.com/documentation/',
  },
};
