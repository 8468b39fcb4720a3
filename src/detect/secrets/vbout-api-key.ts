// VBOUT keys: 25 digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'VBOUT API key',
  provider: 'VBOUT',
  severity: 'high',
  near: { words: ['vbout'], value: /\d{25}/ },
  about: {
    allows: 'send campaigns and read contacts',
    rotate: 'https://developers.vbout.com/',
  },
};
