// Two groups of 32 hex digits; keys for rates are 24 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'OANDA access token',
  provider: 'OANDA',
  severity: 'critical',
  near: { words: ['oanda'], value: /[a-f0-9]{32}-[a-f0-9]{32}|[A-Za-z0-9]{24}/ },
  about: {
    allows: 'trade on the account',
    rotate: 'https://developer.oanda.com/rest-live-v20/introduction/',
  },
};
