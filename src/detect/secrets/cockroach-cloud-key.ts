// Version, id and secret, divided by underscores.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'CockroachDB Cloud API key',
  provider: 'Cockroach Labs',
  severity: 'critical',
  literals: ['CCDB1_'],
  pattern: /CCDB1_[A-Za-z0-9]{20,24}_[A-Za-z0-9]{38,44}/,
  about: {
    allows: 'manage the clusters of the organization',
    rotate: 'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access',
  },
};
