// 24 letters and digits, made by the settings page.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'DEV (Forem) API key',
  provider: 'DEV',
  severity: 'medium',
  near: { words: ['devto', 'dev to', 'forem'], value: /[A-Za-z0-9]{24}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
  about: {
    allows: 'publish articles in the name of its owner',
    rotate: 'https://developers.forem.com/api/',
  },
};
