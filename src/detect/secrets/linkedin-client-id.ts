// Fourteen lower-case letters and digits; public.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'LinkedIn client id',
  provider: 'LinkedIn',
  severity: 'low',
  near: { words: ['linkedin'], value: /[a-z0-9]{14}/, bare: true },
  plausible: ({ secret }) => /^(?:77|78|86)/.test(secret) && /[a-z]/.test(secret),
  about: {
    allows: 'name the application to LinkedIn',
    rotate: 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication',
  },
};
