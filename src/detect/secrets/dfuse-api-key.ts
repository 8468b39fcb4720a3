// Where it is used, and 32 hex digits: nothing more tells it.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'dfuse API key',
  provider: 'dfuse',
  severity: 'medium',
  literals: ['web_', 'mobile_', 'server_'],
  pattern: /(?:web|mobile|server)_[a-f0-9]{32}/,
  plausible: ({ text }) => /\d/.test(text) && /[a-f]/.test(text.slice(text.indexOf('_'))),
  about: {
    allows: 'query the service at the cost of the account',
    rotate: 'https://docs.dfuse.io/',
  },
};
