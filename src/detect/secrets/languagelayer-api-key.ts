// Keys of the apilayer family: 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'languagelayer access key',
  provider: 'languagelayer',
  severity: 'medium',
  near: { words: ['languagelayer', 'language layer'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'detect languages at the expense of the account',
    rotate: 'https://languagelayer.com/documentation',
  },
};
