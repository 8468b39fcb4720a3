// A UUID beside the name; the documentation shows one that says `quickstart`.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'DeepAI API key',
  provider: 'DeepAI',
  severity: 'medium',
  near: { words: ['deepai'], value: /[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12,14}/ },
  about: {
    allows: 'run models at the cost of the account',
    rotate: 'https://deepai.org/docs',
  },
};
