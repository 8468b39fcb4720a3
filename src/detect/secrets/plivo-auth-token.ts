// Plivo pairs an id that begins with MA or SA and a token of 40 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Plivo auth token',
  provider: 'Plivo',
  severity: 'high',
  near: { words: ['plivo'], value: /[A-Za-z0-9]{40}/ },
  companions: [{ name: 'auth id', value: /[MS]A[A-Z0-9]{18}/, within: 200 }],
  about: {
    allows: 'call, text and read the logs at the account\'s expense',
    rotate: 'https://www.plivo.com/docs/',
  },
};
