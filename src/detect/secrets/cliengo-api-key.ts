// A UUID beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Cliengo API key',
  provider: 'Cliengo',
  severity: 'high',
  near: { words: ['cliengo'], value: /[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}/ },
  about: {
    allows: 'read the conversations and contacts of the account',
    rotate: 'https://developers.cliengo.com/',
  },
};
