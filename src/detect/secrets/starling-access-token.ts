// Starling Bank tokens are JWTs beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Starling Bank access token',
  provider: 'Starling Bank',
  severity: 'critical',
  near: { words: ['starling'], value: /eyJ[\w-]{15,100}\.eyJ[\w-]{30,500}\.[\w-]{40,344}/ },
  instead: ['jwt'],
  about: {
    allows: 'read the accounts of the customer and, if allowed, pay',
    rotate: 'https://developer.starlingbank.com/docs',
  },
};
