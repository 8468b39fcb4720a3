// Thirty-two hex digits; client id and secret have forty letters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Instamojo API key or token',
  provider: 'Instamojo',
  severity: 'critical',
  near: { words: ['instamojo'], value: /(?:test_)?[a-f0-9]{32}|[A-Za-z0-9]{40}/ },
  about: {
    allows: 'read payments and ask for refunds',
    rotate: 'https://docs.instamojo.com/',
  },
};
