// Personal tokens have 40 hex digits, API keys 24 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Gandi API key or token',
  provider: 'Gandi',
  severity: 'critical',
  near: { words: ['gandi'], value: /[A-Za-z0-9]{24}|[a-f0-9]{40}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'change domains and their DNS',
    rotate: 'https://api.gandi.net/docs/authentication/',
  },
};
