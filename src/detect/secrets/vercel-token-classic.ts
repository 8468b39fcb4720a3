// Tokens of Vercel from before the marks: 24 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Vercel token (classic)',
  provider: 'Vercel',
  severity: 'high',
  near: { words: ['vercel', 'zeit now', 'zeit token', 'now token'], value: /[A-Za-z0-9]{24}/ },
  plausible: ({ secret }) => /\d/.test(secret) || (/[a-z]/.test(secret) && !/[aeiou].[aeiou].[aeiou]/.test(secret)),
  about: {
    allows: 'deploy, read environment variables and change the projects of the user',
    rotate: 'https://vercel.com/docs/accounts/create-a-token',
  },
};
