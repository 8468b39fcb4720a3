// WorkOS keys look like those of Stripe; what follows is base64 of `key_`.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'WorkOS API key',
  provider: 'WorkOS',
  severity: 'critical',
  literals: ['sk_live_a2V5X', 'sk_test_a2V5X', 'sk_a2V5X'],
  pattern: /sk_(?:live_|test_)?a2V5X[A-Za-z0-9+\/]{40,140}={0,2}/,
  inspect: ({ text }) => (text.startsWith('sk_test') ? { example: 'test mode' } : {}),
  instead: ['stripe-secret-key'],
  about: {
    allows: 'read the directories and sign-ins of every connected organization',
    rotate: 'https://workos.com/docs/reference/api-keys',
  },
};
