// Weglot keys: `wg_` and 32 or more hex digits; browsers see them.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Weglot API key',
  provider: 'Weglot',
  severity: 'medium',
  literals: ['wg_'],
  pattern: /wg_[a-f0-9]{32,40}/,
  plausible: ({ before, text }) => /weglot|api_?key/i.test(before) && /\d/.test(text),
  about: {
    allows: 'use the translation quota of the project',
    rotate: 'https://developers.weglot.com/',
  },
};
