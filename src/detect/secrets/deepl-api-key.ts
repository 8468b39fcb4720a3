// A UUID; keys of the free plan have `:fx` behind it.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'DeepL API key',
  provider: 'DeepL',
  severity: 'high',
  near: { words: ['deepl'], value: /[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}(?::fx)?/ },
  about: {
    allows: 'translate at the cost of the account',
    rotate: 'https://developers.deepl.com/docs/getting-started/auth',
  },
};
