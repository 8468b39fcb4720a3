// 40 hex digits beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'CryptoPanic API key',
  provider: 'CryptoPanic',
  severity: 'medium',
  near: { words: ['cryptopanic'], value: /[A-Fa-f0-9]{40}/ },
  about: {
    allows: 'query the service at the limits of the account',
    rotate: 'https://cryptopanic.com/developers/api/',
  },
};
