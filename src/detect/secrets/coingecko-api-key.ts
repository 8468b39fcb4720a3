// Two letters, a hyphen and 24 random letters and digits of both cases.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'CoinGecko API key',
  provider: 'CoinGecko',
  severity: 'medium',
  literals: ['CG-'],
  pattern: /CG-[A-Za-z0-9]{24}/,
  plausible: ({ text }) => /\d/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text.slice(3)),
  about: {
    allows: 'query the service at the limits of the account',
    rotate: 'https://docs.coingecko.com/docs/setting-up-your-api-key',
  },
};
