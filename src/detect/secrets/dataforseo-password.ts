// 16 hex digits that are made for the API, used with the e-mail address of the account.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'DataForSEO password',
  provider: 'DataForSEO',
  severity: 'high',
  near: { words: ['dataforseo'], value: /[a-f0-9]{16}/ },
  about: {
    allows: 'query the service at the cost of the account',
    rotate: 'https://docs.dataforseo.com/v3/auth/',
  },
};
