// Sixteen letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'FormCraft API key',
  provider: 'FormCraft',
  severity: 'high',
  near: { words: ['formcraft'], value: /[A-Za-z0-9]{16}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read what was sent through forms',
    rotate: 'https://formcraft-wp.com/',
  },
};
