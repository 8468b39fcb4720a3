// EXO and 24 hex digits; the secret, 43 characters, usually stands beside it.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Exoscale API key',
  provider: 'Exoscale',
  severity: 'high',
  literals: ['EXO'],
  pattern: /EXO[a-f0-9]{24}/,
  companions: [{ name: 'API secret', value: /[\w-]{43}/, within: 200, secret: true }],
  about: {
    allows: 'manage what the key reaches, with the secret beside it',
    rotate: 'https://community.exoscale.com/',
  },
};
