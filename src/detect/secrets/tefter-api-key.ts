// Tefter issues 20 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Tefter API token',
  provider: 'Tefter',
  severity: 'medium',
  near: { words: ['tefter'], value: /[A-Za-z0-9_-]{20}/ },
  about: {
    allows: 'read and change bookmarks of the account',
    rotate: 'https://tefter.io/',
  },
};
