// 40 hex digits beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Docparser API key',
  provider: 'Docparser',
  severity: 'high',
  near: { words: ['docparser'], value: /[A-Za-z0-9]{40}/ },
  about: {
    allows: 'read the documents of the account',
    rotate: 'https://docparser.com/api/',
  },
};
