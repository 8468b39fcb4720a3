// Tokens: 36 characters, most of them UUIDs.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Mixmax API token',
  provider: 'Mixmax',
  severity: 'high',
  near: { words: ['mixmax'], value: /[a-zA-Z0-9-]{36}/ },
  about: {
    allows: 'send mail in the name of the user',
    rotate: 'https://developer.mixmax.com/',
  },
};
