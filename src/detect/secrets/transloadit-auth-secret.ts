// The secret is 40 hex digits beside a public key of 32.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Transloadit auth secret',
  provider: 'Transloadit',
  severity: 'medium',
  near: { words: ['transloadit'], value: /[\da-f]{40}/ },
  about: {
    allows: 'run assemblies at the account\'s expense',
    rotate: 'https://transloadit.com/docs/api/authentication/',
  },
};
