// Secrets of older keys and keys of the Exchange: 32 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Coinbase API key or secret',
  provider: 'Coinbase',
  severity: 'high',
  near: { words: ['coinbase'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'read balances and trade within the permissions of the key',
    rotate: 'https://docs.cdp.coinbase.com/get-started/authentication/cdp-api-keys',
  },
};
