// Forty hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Geocodify API key',
  provider: 'Geocodify',
  severity: 'medium',
  near: { words: ['geocodify'], value: /[a-fA-F0-9]{40}/ },
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://geocodify.com/docs',
  },
};
