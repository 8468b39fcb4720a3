// A UUID beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Coda API token',
  provider: 'Coda',
  severity: 'high',
  near: { words: ['coda'], value: /[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}/ },
  about: {
    allows: 'read and change the documents of its owner',
    rotate: 'https://coda.io/developers/apis/v1',
  },
  verify: { url: 'https://coda.io/apis/v1/whoami', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
