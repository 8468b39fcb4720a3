// Eighty hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Fulcrum API token',
  provider: 'Fulcrum',
  severity: 'high',
  near: { words: ['fulcrum'], value: /[a-z0-9]{80}/ },
  about: {
    allows: 'read and change records of the organization',
    rotate: 'https://docs.fulcrumapp.com/',
  },
};
