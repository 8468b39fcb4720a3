// Sixteen letters and digits, both cases.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'LinkedIn client secret',
  provider: 'LinkedIn',
  severity: 'high',
  near: { words: ['linkedin'], value: /[A-Za-z0-9]{16}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
  about: {
    allows: 'get tokens in the name of the application',
    rotate: 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/client-credentials-flow',
  },
};
