// `sk_` and 32 hex digits, also seen without the prefix.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Clearbit API key',
  provider: 'Clearbit',
  severity: 'high',
  near: { words: ['clearbit'], value: /(?:sk_)?[A-Za-z0-9]{32}|[A-Za-z0-9_]{35}/ },
  about: {
    allows: 'look up people and companies at the cost of the account',
    rotate: 'https://clearbit.com/docs',
  },
};
