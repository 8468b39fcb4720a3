// Client id and secret are both 64 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'OneLogin client secret',
  provider: 'OneLogin',
  severity: 'critical',
  near: { words: ['onelogin'], value: /[a-f0-9]{64}/ },
  about: {
    allows: 'administer users of the account',
    rotate: 'https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials',
  },
};
