// Skyscanner keys of partners: 32 or 38 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Skyscanner API key',
  provider: 'Skyscanner',
  severity: 'high',
  near: { words: ['skyscanner'], value: /(?:sh|pr)[0-9]{36}|[A-Za-z0-9]{32}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'use the quota of the partner',
    rotate: 'https://developers.skyscanner.net/',
  },
};
