// Tokens of one repository: 32 hex digits, to upload coverage.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Codacy project token',
  provider: 'Codacy',
  severity: 'medium',
  near: { words: ['codacy'], value: /[A-Fa-f0-9]{32}/ },
  about: {
    allows: 'upload coverage for the repository',
    rotate: 'https://docs.codacy.com/codacy-api/api-tokens/',
  },
};
