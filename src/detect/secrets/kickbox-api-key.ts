// live_ or test_ and 64 letters and digits; those of test mode answer from a sandbox.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Kickbox API key',
  provider: 'Kickbox',
  severity: 'high',
  near: { words: ['kickbox'], value: /(?:live|test)_[A-Za-z0-9]{64}/, bare: true },
  inspect: ({ secret }) => (secret.startsWith('test_') ? { example: 'test mode' } : {}),
  about: {
    allows: 'verify addresses at the expense of the account',
    rotate: 'https://docs.kickbox.com/',
  },
};
