// The cloud makes 64 letters and digits; people choose shorter ones.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Hasura admin secret',
  provider: 'Hasura',
  severity: 'critical',
  near: { words: ['hasura'], value: /[A-Za-z0-9_-]{20,64}/ },
  plausible: ({ before, secret }) => /admin[_-]?(?:secret|key)["'\\]{0,2}\W{1,8}$|access[_-]key["'\\]{0,2}\W{1,8}$|[_-]api[_-]?key\W{1,8}$/i.test(before) && /\d/.test(secret) && /[A-Za-z]/.test(secret),
  about: {
    allows: 'read and change the whole database behind the API',
    rotate: 'https://hasura.io/docs/2.0/deployment/securing-graphql-endpoint/',
  },
};
