// Keys of users and queries in Redash are 40 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Redash API key',
  provider: 'Redash',
  severity: 'high',
  near: { words: ['redash'], value: /[A-Za-z0-9]{40}/ },
  about: {
    allows: 'run queries against the connected databases as the user',
    rotate: 'https://redash.io/help/user-guide/integrations-and-api/api',
  },
};
