// The key in kaggle.json: 32 hex digits beside a user name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Kaggle API key',
  provider: 'Kaggle',
  severity: 'high',
  near: { words: ['kaggle'], value: /[a-f0-9]{32}/ },
  about: {
    allows: 'read private data sets and submit in the name of the user',
    rotate: 'https://www.kaggle.com/docs/api',
  },
};
