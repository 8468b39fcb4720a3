// Perplexity marks its keys pplx-.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Perplexity API key',
  provider: 'Perplexity',
  severity: 'high',
  literals: ['pplx-'],
  pattern: /pplx-[A-Za-z0-9]{48,56}(?!-)/,
  about: {
    allows: 'ask models at the account\'s expense',
    rotate: 'https://docs.perplexity.ai/',
  },
};
