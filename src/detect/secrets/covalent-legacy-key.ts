// `ckey_` and 27 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Covalent API key (older form)',
  provider: 'Covalent',
  severity: 'medium',
  near: { words: ['covalent', 'goldrush'], value: /ckey_[A-Fa-f0-9]{27}/ },
  about: {
    allows: 'query the service at the cost of the account',
    rotate: 'https://goldrush.dev/docs/quickstart',
  },
};
