// Thirty-four capitals and digits; the sister sites issue the same.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Etherscan API key',
  provider: 'Etherscan',
  severity: 'medium',
  near: { words: ['etherscan', 'bscscan', 'polygonscan', 'arbiscan', 'basescan', 'snowtrace', 'ftmscan', 'optimistic etherscan'], value: /[A-Za-z0-9]{34}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://docs.etherscan.io/',
  },
};
