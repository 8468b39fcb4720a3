// 21 characters base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Carbon Interface API key',
  provider: 'Carbon Interface',
  severity: 'medium',
  near: { words: ['carboninterface', 'carbon interface'], value: /[\w-]{20,22}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret),
  about: {
    allows: 'query the service at the cost of the account',
    rotate: 'https://docs.carboninterface.com/',
  },
};
