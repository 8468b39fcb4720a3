// The name of a bucket, no credential.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Google Cloud Storage bucket',
  provider: 'Google Cloud',
  severity: 'low',
  literals: ['.storage.googleapis.com', 'storage.googleapis.com/'],
  pattern: /(?:[a-z0-9][a-z0-9._-]{0,100}\.storage\.googleapis\.com|storage\.googleapis\.com\/[a-z0-9][a-z0-9._-]{2,62}\/[\w.%-]{1,80})/,
  before: 104,
  random: false,
  glued: 'after',
  about: {
    allows: 'see which bucket it is and whether it is open',
    rotate: 'https://cloud.google.com/storage/docs/access-control',
  },
};
