// Thirty-two letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Financial Modeling Prep API key',
  provider: 'Financial Modeling Prep',
  severity: 'medium',
  near: { words: ['financialmodelingprep', 'fmp api', 'fmp key', 'financial modeling'], value: /[A-Za-z0-9]{32}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://site.financialmodelingprep.com/developer/docs',
  },
};
