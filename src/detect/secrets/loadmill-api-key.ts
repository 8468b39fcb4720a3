// Tokens: forty characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Loadmill API token',
  provider: 'Loadmill',
  severity: 'medium',
  near: { words: ['loadmill'], value: /[A-Za-z0-9]{40}/ },
  about: {
    allows: 'run tests and read their results',
    rotate: 'https://docs.loadmill.com/',
  },
};
