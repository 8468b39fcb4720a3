// Pinecone's keys since 2024: pcsk_, a short id, and a secret part.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Pinecone API key',
  provider: 'Pinecone',
  severity: 'high',
  literals: ['pcsk_'],
  pattern: /pcsk_[A-Za-z0-9]{4,8}_[A-Za-z0-9]{55,70}/,
  about: {
    allows: 'read, write and delete vectors of the project',
    rotate: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
  },
  verify: { url: 'https://api.pinecone.io/indexes', headers: { 'api-key': '{secret}' }, active: [200], inactive: [401] },
};
