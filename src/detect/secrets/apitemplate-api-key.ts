// APITemplate keys: 39 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'APITemplate API key',
  provider: 'APITemplate.io',
  severity: 'high',
  near: { words: ['apitemplate'], value: /[A-Za-z0-9]{36,40}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'render the templates of the account at its expense',
    rotate: 'https://apitemplate.io/apiv2/',
  },
};
