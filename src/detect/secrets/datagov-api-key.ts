// 40 letters and digits beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Data.gov API key',
  provider: 'Data.gov',
  severity: 'medium',
  near: { words: ['datagov', 'data gov'], value: /[A-Za-z0-9]{40}/ },
  about: {
    allows: 'query the services at the limits of the account',
    rotate: 'https://api.data.gov/docs/api-key/',
  },
};
