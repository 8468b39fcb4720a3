// mdb_sa_sk_ and forty characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'MongoDB Atlas service account secret',
  provider: 'MongoDB',
  severity: 'critical',
  literals: ['mdb_sa_sk_'],
  pattern: /mdb_sa_sk_[\w-]{40}/,
  about: {
    allows: 'change clusters and database users within the roles of the account',
    rotate: 'https://www.mongodb.com/docs/atlas/api/service-accounts-overview/',
  },
};
