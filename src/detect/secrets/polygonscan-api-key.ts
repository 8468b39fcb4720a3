// The explorers of Etherscan's family issue 34 characters in upper case.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'PolygonScan API key',
  provider: 'PolygonScan',
  severity: 'low',
  near: { words: ['polygonscan'], value: /[A-Z0-9]{34}/ },
  about: {
    allows: 'query the explorer on the account\'s rate limit',
    rotate: 'https://docs.polygonscan.com/',
  },
};
