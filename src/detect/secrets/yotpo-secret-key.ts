// Yotpo secrets: 40 letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Yotpo secret key',
  provider: 'Yotpo',
  severity: 'high',
  near: { words: ['yotpo'], value: /[A-Za-z0-9]{40}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'read and change the reviews and customers of the shop',
    rotate: 'https://develop.yotpo.com/reference/yotpo-authentication',
  },
};
