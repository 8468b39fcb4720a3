// Pagar.me marks its API keys ak_live_ or ak_test_.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Pagar.me API key',
  provider: 'Pagar.me',
  severity: 'critical',
  literals: ['ak_live_', 'ak_test_'],
  pattern: /ak_(?<mode>live|test)_[A-Za-z0-9]{30}/,
  inspect: ({ groups }) => (groups['mode'] === 'live' ? {} : { example: 'test mode' }),
  about: {
    allows: 'charge, refund and read payments of the account',
    rotate: 'https://docs.pagar.me/docs',
  },
};
