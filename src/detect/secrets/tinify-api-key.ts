// Tinify's keys are 32 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Tinify (TinyPNG) API key',
  provider: 'Tinify',
  severity: 'medium',
  near: { words: ['tinify', 'tinypng'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'shrink images on the account\'s quota',
    rotate: 'https://tinypng.com/developers/reference',
  },
};
