// Personal tokens: 40 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Code Climate API token',
  provider: 'Code Climate',
  severity: 'high',
  near: { words: ['codeclimate', 'code climate'], value: /[A-Fa-f0-9]{40}/ },
  about: {
    allows: 'read the findings and change the settings of repositories',
    rotate: 'https://docs.codeclimate.com/docs/api-getting-started',
  },
};
