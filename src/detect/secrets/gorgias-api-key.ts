// Sixty-four hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Gorgias API key',
  provider: 'Gorgias',
  severity: 'high',
  near: { words: ['gorgias'], value: /[a-f0-9]{64}/ },
  about: {
    allows: 'read and answer tickets',
    rotate: 'https://developers.gorgias.com/',
  },
};
