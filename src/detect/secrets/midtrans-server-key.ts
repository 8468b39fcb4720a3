// Mid-server- and 24 characters; SB- before it marks the sandbox.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Midtrans server key',
  provider: 'Midtrans',
  severity: 'critical',
  literals: ['Mid-server-'],
  pattern: /(?:SB-)?Mid-server-[\w-]{20,40}/,
  before: 3,
  inspect: ({ secret }) => (secret.startsWith('SB-') ? { example: 'test mode' } : {}),
  about: {
    allows: 'take payments and make refunds',
    rotate: 'https://docs.midtrans.com/',
  },
};
