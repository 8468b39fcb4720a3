// Autoklose tokens: 32 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Autoklose API token',
  provider: 'Autoklose',
  severity: 'high',
  near: { words: ['autoklose'], value: /[A-Za-z0-9-]{32}/ },
  about: {
    allows: 'read and change the campaigns and contacts',
    rotate: 'https://developer.autoklose.com/',
  },
};
