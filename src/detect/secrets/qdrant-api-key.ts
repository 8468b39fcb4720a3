// Qdrant Cloud issues JWTs for clusters; older keys are letters, digits, hyphens and underscores of some 54 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Qdrant Cloud API key',
  provider: 'Qdrant',
  severity: 'high',
  near: { words: ['qdrant'], value: /[A-Za-z0-9_-]{50,60}|eyJ[\w-]{15,60}\.eyJ[\w-]{20,120}\.[\w-]{43}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret),
  about: {
    allows: 'read, write and delete the vectors of the cluster',
    rotate: 'https://qdrant.tech/documentation/cloud/authentication/',
  },
};
