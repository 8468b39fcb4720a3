// A pair for digest authentication: eight letters and a UUID.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'MongoDB Atlas private API key',
  provider: 'MongoDB',
  severity: 'critical',
  near: {
    words: ['atlas private', 'mongodb atlas', 'mongodb', 'mcli private', 'atlas api', 'atlas secret'],
    value: /[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}/,
  },
  about: {
    allows: 'change clusters and database users, together with the public key',
    rotate: 'https://www.mongodb.com/docs/atlas/configure-api-access/',
  },
};
