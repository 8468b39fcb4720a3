// 32 letters and digits beside an id that is a UUID; personal access tokens have a prefix.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Censys API secret',
  provider: 'Censys',
  severity: 'high',
  near: { words: ['censys'], value: /[A-Za-z0-9]{32}|censys_[A-Za-z0-9_]{20,60}/ },
  companions: [{ name: 'API id', value: /[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}/, within: 200 }],
  about: {
    allows: 'query the service at the cost of the account',
    rotate: 'https://docs.censys.com/reference/get-started',
  },
};
