// `private_key:` and 16 hex digits as one value, or 28 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Cloverly API key',
  provider: 'Cloverly',
  severity: 'medium',
  near: { words: ['cloverly'], value: /(?:private|public)_key:[A-Fa-f0-9]{16}|[A-Za-z0-9_-]{28,30}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'buy offsets at the cost of the account',
    rotate: 'https://docs.cloverly.com/',
  },
};
