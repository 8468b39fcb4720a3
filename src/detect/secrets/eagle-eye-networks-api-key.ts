// Fifteen letters and digits beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Eagle Eye Networks API key',
  provider: 'Eagle Eye Networks',
  severity: 'high',
  near: { words: ['eagleeyenetworks', 'eagleeye', 'eagle eye'], value: /[A-Za-z0-9]{15}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'see cameras and recordings of the account',
    rotate: 'https://developer.eagleeyenetworks.com/',
  },
};
