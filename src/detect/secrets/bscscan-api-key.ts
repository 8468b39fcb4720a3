// BscScan keys: 34 upper-case letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'BscScan API key',
  provider: 'BscScan',
  severity: 'medium',
  near: { words: ['bscscan', 'bsc scan'], value: /[A-Z0-9]{32,34}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  instead: ['etherscan-api-key'],
  about: {
    allows: 'ask for blocks at the expense of the account',
    rotate: 'https://docs.bscscan.com/getting-started/viewing-api-usage-statistics',
  },
};
