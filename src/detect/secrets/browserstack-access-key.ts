// Access keys of BrowserStack: 20 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'BrowserStack access key',
  provider: 'BrowserStack',
  severity: 'high',
  near: { words: ['browserstack'], value: /[A-Za-z0-9]{20}/ },
  plausible: ({ secret }) => /[a-z]/.test(secret) && /[A-Z]/.test(secret) || /\d/.test(secret),
  about: {
    allows: 'run tests at the expense of the account and read their sessions',
    rotate: 'https://www.browserstack.com/docs/iaam/security/reset-access-key',
  },
};
