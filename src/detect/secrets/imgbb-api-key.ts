// Thirty-two hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'ImgBB API key',
  provider: 'ImgBB',
  severity: 'medium',
  near: { words: ['imgbb'], value: /[a-f0-9]{32}/ },
  about: {
    allows: 'upload images to the account',
    rotate: 'https://api.imgbb.com/',
  },
};
