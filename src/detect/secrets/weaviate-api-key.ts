// Weaviate Cloud keys: 36 letters and digits, of late a longer base64 text.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Weaviate API key',
  provider: 'Weaviate',
  severity: 'high',
  near: { words: ['weaviate', 'wcd api', 'wcs api'], value: /[A-Za-z0-9]{36}|[A-Za-z0-9+\/]{80,120}={0,2}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'read and change the collections of the cluster',
    rotate: 'https://docs.weaviate.io/cloud/manage-clusters/authentication',
  },
};
