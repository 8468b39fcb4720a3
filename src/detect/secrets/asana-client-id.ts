// Client ids of Asana apps: 16 digits. No secret.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Asana client id',
  provider: 'Asana',
  severity: 'low',
  near: { words: ['asana'], value: /\d{16}/ },
  about: {
    allows: 'tell which application is meant',
    rotate: 'https://developers.asana.com/docs/oauth',
  },
};
