// A UUID, mostly in the address that updates a name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Duck DNS token',
  provider: 'Duck DNS',
  severity: 'medium',
  near: { words: ['duckdns', 'duck dns'], value: /[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}/ },
  about: {
    allows: 'point the names of the account somewhere else',
    rotate: 'https://www.duckdns.org/spec.jsp',
  },
};
