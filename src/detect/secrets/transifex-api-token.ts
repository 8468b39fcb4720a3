// Transifex's tokens are 1/ before 40 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Transifex API token',
  provider: 'Transifex',
  severity: 'medium',
  near: { words: ['transifex', 'tx token'], value: /1\/[\da-f]{40}/ },
  about: {
    allows: 'read and change translations as the user',
    rotate: 'https://developers.transifex.com/',
  },
};
