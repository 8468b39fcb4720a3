// Xendit keys tell kind and mode: `xnd_production` keys move money.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Xendit secret key',
  provider: 'Xendit',
  severity: 'critical',
  literals: ['xnd_production_', 'xnd_development_'],
  pattern: /xnd_(?:production|development)_[A-Za-z0-9+\/=]{40,80}/,
  inspect: ({ text }) => (text.startsWith('xnd_dev') ? { example: 'test mode' } : {}),
  about: {
    allows: 'take payments and pay out on the account',
    rotate: 'https://docs.xendit.co/docs/api-keys',
  },
};
