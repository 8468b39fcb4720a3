// 30 small letters and digits; the short tokens of addresses are public.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Cloudimage token',
  provider: 'Cloudimage',
  severity: 'low',
  near: { words: ['cloudimage'], value: /[a-z0-9]{30}/ },
  about: {
    allows: 'use the image service at the cost of the account',
    rotate: 'https://docs.cloudimage.io/',
  },
};
