// People Data Labs issues 64 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'People Data Labs API key',
  provider: 'People Data Labs',
  severity: 'medium',
  near: { words: ['peopledatalabs', 'people datalabs', 'pdl api'], value: /[\da-f]{64}/ },
  about: {
    allows: 'look up personal data on the account\'s quota',
    rotate: 'https://docs.peopledatalabs.com/docs/authentication',
  },
};
