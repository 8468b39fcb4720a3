// Resemble's tokens are 22 to 24 characters of base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Resemble AI token',
  provider: 'Resemble AI',
  severity: 'medium',
  near: { words: ['resemble'], value: /[A-Za-z0-9]{22,24}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
  about: {
    allows: 'make speech with the account\'s voices',
    rotate: 'https://docs.app.resemble.ai/',
  },
};
