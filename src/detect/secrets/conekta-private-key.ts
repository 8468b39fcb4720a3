// `key_` and about 20 letters and digits; nothing else tells whose it is.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Conekta private key',
  provider: 'Conekta',
  severity: 'critical',
  near: { words: ['conekta'], value: /key_[A-Za-z0-9]{16,24}/ },
  about: {
    allows: 'charge customers and refund payments of the account',
    rotate: 'https://developers.conekta.com/',
  },
};
