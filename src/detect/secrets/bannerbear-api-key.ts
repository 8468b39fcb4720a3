// Bannerbear keys: 22 to 32 characters, newer ones behind `bb_pr_` or `bb_ma_`.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Bannerbear API key',
  provider: 'Bannerbear',
  severity: 'high',
  near: { words: ['bannerbear'], value: /(?:bb_(?:pr|ma)_)?[A-Za-z0-9]{22,32}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'render the templates of the project at its expense',
    rotate: 'https://developers.bannerbear.com/',
  },
};
