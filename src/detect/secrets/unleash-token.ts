// Unleash tokens: the project, a colon, the environment, a dot, 56 hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Unleash token',
  provider: 'Unleash',
  severity: 'medium',
  near: { words: ['unleash'], value: /(?:\*|[A-Za-z0-9_-]{1,40}):(?:[A-Za-z0-9_-]{1,40}\.)?[a-f0-9]{56}/, bare: true },
  about: {
    allows: 'read, and with an admin token change, the feature flags',
    rotate: 'https://docs.getunleash.io/reference/api-tokens-and-client-keys',
  },
};
