// A UUID in the header X-CC-Api-Key.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Coinbase Commerce API key',
  provider: 'Coinbase',
  severity: 'high',
  near: { words: ['coinbase commerce', 'cc api'], value: /[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}/ },
  about: {
    allows: 'create charges and read payments of the shop',
    rotate: 'https://docs.cdp.coinbase.com/commerce/introduction/welcome',
  },
};
