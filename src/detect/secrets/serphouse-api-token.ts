// SERPHouse tokens: 60 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'SERPHouse API token',
  provider: 'SERPHouse',
  severity: 'high',
  near: { words: ['serphouse'], value: /[A-Za-z0-9]{60,64}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'search on the credits of the account',
    rotate: 'https://docs.serphouse.com/',
  },
};
