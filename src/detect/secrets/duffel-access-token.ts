// A prefix that tells live from test, and 43 characters base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Duffel access token',
  provider: 'Duffel',
  severity: 'critical',
  literals: ['duffel_live_', 'duffel_test_'],
  pattern: /duffel_(?:live|test)_[\w=-]{40,46}(?!-)/,
  inspect: ({ text }) => (text.startsWith('duffel_test_') ? { example: 'test mode' } : {}),
  about: {
    allows: 'search, book and pay flights at the cost of the account',
    rotate: 'https://duffel.com/docs/guides/getting-started-with-flights',
  },
};
