// Keys: 43 characters of base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'NewsCatcher API key',
  provider: 'NewsCatcher',
  severity: 'medium',
  near: { words: ['newscatcher'], value: /[\w-]{43}/ },
  about: {
    allows: 'read news at the expense of the account',
    rotate: 'https://www.newscatcherapi.com/docs',
  },
};
