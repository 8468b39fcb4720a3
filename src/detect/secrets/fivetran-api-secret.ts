// Thirty-two letters and digits; the key beside it has sixteen.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Fivetran API secret',
  provider: 'Fivetran',
  severity: 'high',
  near: { words: ['fivetran'], value: /[A-Za-z0-9]{32}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'change connectors and destinations',
    rotate: 'https://fivetran.com/docs/rest-api',
  },
};
