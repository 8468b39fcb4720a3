// About 20 characters base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'DocRaptor API key',
  provider: 'DocRaptor',
  severity: 'medium',
  near: { words: ['docraptor'], value: /[\w-]{18,24}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
  about: {
    allows: 'make documents at the cost of the account',
    rotate: 'https://docraptor.com/documentation/api',
  },
};
