// A key of 24 hex digits and a secret that is a UUID.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'KuCoin API key or secret',
  provider: 'KuCoin',
  severity: 'critical',
  near: { words: ['kucoin'], value: /[a-f0-9]{24}|[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}/ },
  about: {
    allows: 'trade on the account, with the passphrase',
    rotate: 'https://www.kucoin.com/docs-new/authentication',
  },
};
