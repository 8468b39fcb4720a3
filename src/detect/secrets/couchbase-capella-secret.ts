// A long secret with special characters in it; older ones are base64.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Couchbase Capella API secret',
  provider: 'Couchbase',
  severity: 'high',
  near: { words: ['couchbase', 'capella'], value: /[A-Za-z0-9!#%@+\/=]{64,92}/ },
  about: {
    allows: 'manage the clusters of the organization',
    rotate: 'https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html',
  },
};
