// A UUID beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Cloudmersive API key',
  provider: 'Cloudmersive',
  severity: 'high',
  near: { words: ['cloudmersive'], value: /[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}/ },
  about: {
    allows: 'convert and scan files at the cost of the account',
    rotate: 'https://api.cloudmersive.com/docs/',
  },
};
