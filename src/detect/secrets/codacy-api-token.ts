// Account tokens: 20 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Codacy API token',
  provider: 'Codacy',
  severity: 'high',
  near: { words: ['codacy'], value: /[A-Za-z0-9]{20}/ },
  about: {
    allows: 'read the findings and change the settings of repositories',
    rotate: 'https://docs.codacy.com/codacy-api/api-tokens/',
  },
};
