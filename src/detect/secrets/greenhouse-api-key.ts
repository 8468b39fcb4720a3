// Thirty-two hex digits, a hyphen and a number.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Greenhouse API key',
  provider: 'Greenhouse',
  severity: 'high',
  near: { words: ['greenhouse'], value: /[a-f0-9]{32}-[0-9]{1,4}/, bare: true },
  about: {
    allows: 'read applications of candidates',
    rotate: 'https://developers.greenhouse.io/',
  },
};
