// Names the stack and stands in every request; no secret by itself.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Contentstack stack API key',
  provider: 'Contentstack',
  severity: 'low',
  near: { words: ['contentstack'], value: /blt[A-Fa-f0-9]{16,18}/ },
  about: {
    allows: 'tell which stack it is',
    rotate: 'https://www.contentstack.com/docs/developers/create-tokens/about-management-tokens',
  },
};
