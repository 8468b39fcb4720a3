// Derived keys are 64 hex digits; the suggested master key is 43 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Meilisearch key',
  provider: 'Meilisearch',
  severity: 'high',
  near: { words: ['meilisearch', 'meili'], value: /[a-f0-9]{64}|[\w-]{43}|[a-f0-9]{32}|[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}/ },
  about: {
    allows: 'search, and with the master key change everything',
    rotate: 'https://www.meilisearch.com/docs/learn/security/basic_security',
  },
};
