// Keys: 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'lemlist API key',
  provider: 'lemlist',
  severity: 'high',
  near: { words: ['lemlist'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'read leads and run campaigns',
    rotate: 'https://developer.lemlist.com/',
  },
};
