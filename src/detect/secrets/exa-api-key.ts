// A UUID beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Exa API key',
  provider: 'Exa',
  severity: 'high',
  near: { words: ['exa api', 'exa key'], value: /[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}/ },
  about: {
    allows: 'search at the expense of the account',
    rotate: 'https://docs.exa.ai/',
  },
};
