// 32 hex digits beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Detect Language API key',
  provider: 'Detect Language',
  severity: 'medium',
  near: { words: ['detectlanguage', 'detect language'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'query the service at the limits of the account',
    rotate: 'https://detectlanguage.com/documentation',
  },
};
