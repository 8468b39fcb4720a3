// Klarna names the environment in the prefix; a base64 part follows.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Klarna API key',
  provider: 'Klarna',
  severity: 'critical',
  literals: ['klarna_live_api_', 'klarna_test_api_'],
  pattern: /klarna_(?:live|test)_api_[A-Za-z0-9+\/_=-]{40,300}/,
  inspect: ({ secret }) => (secret.startsWith('klarna_test_') ? { example: 'test mode' } : {}),
  about: {
    allows: 'take payments and make refunds',
    rotate: 'https://docs.klarna.com/',
  },
};
