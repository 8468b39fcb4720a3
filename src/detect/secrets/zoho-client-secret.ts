// Zoho client secrets: 42 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Zoho client secret',
  provider: 'Zoho',
  severity: 'high',
  near: { words: ['zoho'], value: /[A-Fa-f0-9]{42}/ },
  about: {
    allows: 'obtain tokens in the name of the client',
    rotate: 'https://api-console.zoho.com/',
  },
};
