// One hundred and twenty-eight hex digits: the name alone is an ordinary word.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Flat.io API token',
  provider: 'Flat.io',
  severity: 'high',
  near: { words: ['flatio', 'flat io', 'flat api', 'flat token', 'flat key', 'flat secret', 'flat access'], value: /[a-f0-9]{128}/, bare: true },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read and change scores of the user',
    rotate: 'https://flat.io/developers/docs/api/authentication.html',
  },
};
