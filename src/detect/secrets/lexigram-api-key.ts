// Keys of about 300 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Lexigram API key',
  provider: 'Lexigram',
  severity: 'medium',
  near: { words: ['lexigram'], value: /[\w.-]{280,330}/ },
  about: {
    allows: 'extract medical terms at the expense of the account',
    rotate: 'https://docs.lexigram.io/',
  },
};
