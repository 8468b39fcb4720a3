// Keys: 16 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Metrilo API key',
  provider: 'Metrilo',
  severity: 'medium',
  near: { words: ['metrilo'], value: /[A-Za-z0-9]{16}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'write events and orders',
    rotate: 'https://www.metrilo.com/',
  },
};
