// Keys: 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'News API key',
  provider: 'News API',
  severity: 'medium',
  near: { words: ['newsapi', 'news api'], value: /[a-f0-9]{32}/ },
  about: {
    allows: 'read news at the expense of the account',
    rotate: 'https://newsapi.org/docs/authentication',
  },
};
