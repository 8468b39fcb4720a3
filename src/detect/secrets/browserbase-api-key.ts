// Browserbase keys: `bb_live_` and 27 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Browserbase API key',
  provider: 'Browserbase',
  severity: 'high',
  literals: ['bb_live_'],
  pattern: /bb_live_[A-Za-z0-9_-]{24,36}/,
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'run browsers at the expense of the project and read their sessions',
    rotate: 'https://docs.browserbase.com/',
  },
};
