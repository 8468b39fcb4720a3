// PayPal's client ids are 80 characters that begin with A; public, but half of the pair.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'PayPal client ID',
  provider: 'PayPal',
  severity: 'low',
  near: { words: ['paypal', 'pay pal'], value: /A[\w-]{58,79}/, bare: true },
  plausible: ({ secret }) => /\d/.test(secret) && /[a-z]/.test(secret) && !secret.startsWith('A21AA'),
  companions: [{ name: 'client secret', value: /E[\w-]{79}/, within: 250, secret: true }],
  about: {
    allows: 'name the application in PayPal\'s buttons; with the secret, move its money',
    rotate: 'https://developer.paypal.com/api/rest/',
  },
};
