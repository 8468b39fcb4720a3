// 32 hex digits beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Diffbot token',
  provider: 'Diffbot',
  severity: 'medium',
  near: { words: ['diffbot'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'query the service at the cost of the account',
    rotate: 'https://docs.diffbot.com/',
  },
};
