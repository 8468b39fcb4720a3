// Older keys of Pinecone are plain UUIDs.
import type { SecretRule } from './contract.ts';
import { followsId } from './lib/named-id.ts';

export const rule: SecretRule = {
  title: 'Pinecone API key (UUID)',
  provider: 'Pinecone',
  severity: 'high',
  near: { words: ['pinecone'], value: /[\dA-Fa-f]{8}-[\dA-Fa-f]{4}-[\dA-Fa-f]{4}-[\dA-Fa-f]{4}-[\dA-Fa-f]{12}/ },
  plausible: ({ before }) => !followsId(before),
  about: {
    allows: 'read, write and delete vectors of the project',
    rotate: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
  },
};
