// 64 bytes in base64: an Ed25519 key of the developer platform, or the secret of an Exchange key.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Coinbase signing secret',
  provider: 'Coinbase',
  severity: 'critical',
  near: { words: ['coinbase', 'cdp api', 'cdp key', 'cdp secret'], value: /[A-Za-z0-9+\/]{86}==/ },
  about: {
    allows: 'sign requests that read balances, trade and move funds',
    rotate: 'https://docs.cdp.coinbase.com/get-started/authentication/cdp-api-keys',
  },
};
