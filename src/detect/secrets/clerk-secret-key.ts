// `sk_live_` as with other providers, but 42 letters and digits behind and the name before.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Clerk secret key',
  provider: 'Clerk',
  severity: 'critical',
  near: { words: ['clerk'], value: /sk_(?:live|test)_[A-Za-z0-9]{40,64}/ },
  inspect: ({ secret }) => (secret.startsWith('sk_test_') ? { example: 'test mode' } : {}),
  instead: ['stripe-secret-key'],
  about: {
    allows: 'read and change all users, and sign in as them',
    rotate: 'https://clerk.com/docs/guides/development/clerk-environment-variables',
  },
  verify: { url: 'https://api.clerk.com/v1/jwks', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
