// Sanity tokens begin with `sk` and are some 180 letters and digits long.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Sanity API token',
  provider: 'Sanity',
  severity: 'high',
  near: { words: ['sanity'], value: /sk[A-Za-z0-9]{80,220}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read and change the datasets of the project',
    rotate: 'https://www.sanity.io/docs/http-auth',
  },
};
