// Keys of Azure AI Search: 52 letters and digits (newer) or 32 hexadecimal digits (older), admin and query keys alike.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Azure AI Search key',
  provider: 'Azure',
  severity: 'high',
  near: { words: ['azure search', 'azuresearch', 'ai search', 'search admin', 'search service', 'cognitive search', 'azs search', 'search query', 'searchadminkey'], value: /[A-Za-z0-9]{52}|[A-F0-9]{32}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret),
  about: {
    allows: 'read, and with an admin key change, the indexes of the search service',
    rotate: 'https://learn.microsoft.com/en-us/azure/search/search-security-api-keys',
  },
};
