// An object id, a dot and 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Codefresh API key',
  provider: 'Codefresh',
  severity: 'critical',
  near: { words: ['codefresh'], value: /[A-Fa-f0-9]{24}\.[A-Fa-f0-9]{32}/, bare: true },
  about: {
    allows: 'run pipelines and read their secrets',
    rotate: 'https://codefresh.io/docs/docs/integrations/codefresh-api/',
  },
};
