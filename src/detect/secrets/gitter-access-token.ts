// Forty small letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Gitter access token',
  provider: 'Gitter',
  severity: 'high',
  near: { words: ['gitter'], value: /[a-z0-9]{40}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read and write in the rooms of the user',
    rotate: 'https://developer.gitter.im/docs/authentication',
  },
};
