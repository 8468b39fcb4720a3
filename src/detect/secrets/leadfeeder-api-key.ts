// Tokens without a prefix.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Leadfeeder API token',
  provider: 'Leadfeeder',
  severity: 'high',
  near: { words: ['leadfeeder'], value: /[A-Za-z0-9_-]{40,60}/ },
  about: {
    allows: 'read leads and visits',
    rotate: 'https://docs.leadfeeder.com/',
  },
};
