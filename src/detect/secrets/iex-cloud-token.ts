// sk_ and 32 hex digits; pk_ is the publishable one.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'IEX Cloud token',
  provider: 'IEX Cloud',
  severity: 'medium',
  near: { words: ['iex', 'iexapis', 'iexcloud'], value: /T?sk_[a-z0-9]{32}|T?pk_[a-z0-9]{32}|[A-Za-z0-9]{35}/ },
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://iexcloud.io/docs/',
  },
};
