// The common `sk_` with three letters of the provider.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Cartesia API key',
  provider: 'Cartesia',
  severity: 'high',
  literals: ['sk_car_'],
  pattern: /sk_car_[A-Za-z0-9_-]{20,60}(?!-)/,
  about: {
    allows: 'make speech at the cost of the account',
    rotate: 'https://docs.cartesia.ai/get-started/authenticate-your-client-applications',
  },
};
