// Zipcodebase keys are UUIDs.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Zipcodebase API key',
  provider: 'Zipcodebase',
  severity: 'high',
  near: { words: ['zipcodebase'], value: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/ },
  about: {
    allows: 'use the quota of the account',
    rotate: 'https://app.zipcodebase.com/documentation',
  },
};
