// Secrets of Canva Connect integrations begin with five letters of their own.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Canva client secret',
  provider: 'Canva',
  severity: 'high',
  literals: ['cnvca'],
  pattern: /cnvca[\w-]{50,62}(?!-)/,
  plausible: ({ text }) => /\d/.test(text) && /[A-Z]/.test(text),
  about: {
    allows: 'act as the integration and exchange codes of users',
    rotate: 'https://www.canva.dev/docs/connect/creating-integrations/',
  },
};
