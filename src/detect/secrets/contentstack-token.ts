// Delivery and management tokens look the same: `cs` and 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Contentstack token',
  provider: 'Contentstack',
  severity: 'high',
  near: { words: ['contentstack'], value: /cs[A-Fa-f0-9]{32}/ },
  about: {
    allows: 'read the content of the stack, or change it with a management token',
    rotate: 'https://www.contentstack.com/docs/developers/create-tokens/about-management-tokens',
  },
};
