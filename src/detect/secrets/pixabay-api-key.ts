// Pixabay's keys are the user's number, a hyphen and 25 hex digits; they only search.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Pixabay API key',
  provider: 'Pixabay',
  severity: 'low',
  near: { words: ['pixabay'], value: /\d{5,10}-[\da-f]{25}|[A-Za-z0-9]{40}/ },
  about: {
    allows: 'search pictures on the account\'s rate limit',
    rotate: 'https://pixabay.com/api/docs/',
  },
};
