// Shutterstock tokens: `v2/` and a long base64 text.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Shutterstock access token',
  provider: 'Shutterstock',
  severity: 'high',
  near: { words: ['shutterstock'], value: /v2\/[A-Za-z0-9+\/_-]{200,500}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
  about: {
    allows: 'license pictures on the subscription of the account',
    rotate: 'https://www.shutterstock.com/developers/documentation/authentication',
  },
};
