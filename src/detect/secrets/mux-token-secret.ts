// A token id that is a UUID and a secret of 75 base64 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Mux access token secret',
  provider: 'Mux',
  severity: 'high',
  near: { words: ['mux token', 'mux secret', 'mux access', 'mux api'], value: /[A-Za-z0-9+\/]{75}/, bare: true },
  about: {
    allows: 'create, read and delete videos, together with the token id',
    rotate: 'https://www.mux.com/docs/core/make-api-requests',
  },
};
