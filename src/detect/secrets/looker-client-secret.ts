// A client id of 20 and a secret of 24 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Looker API client secret',
  provider: 'Looker',
  severity: 'high',
  near: { words: ['looker', 'lookersdk client'], value: /[a-z0-9A-Z]{24}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[a-zA-Z]/.test(secret),
  about: {
    allows: 'query data and change dashboards in the name of the user',
    rotate: 'https://cloud.google.com/looker/docs/api-auth',
  },
};
