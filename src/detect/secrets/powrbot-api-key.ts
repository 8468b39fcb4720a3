// Powrbot issues 50 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Powrbot API key',
  provider: 'Powrbot',
  severity: 'medium',
  near: { words: ['powrbot'], value: /[A-Za-z0-9]{50}/ },
  about: {
    allows: 'enrich company data on the account\'s quota',
    rotate: 'https://powrbot.com/',
  },
};
