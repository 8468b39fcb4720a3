// Secrets made since July 2025: `cflt` and 60 characters base64.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Confluent Cloud API secret',
  provider: 'Confluent',
  severity: 'high',
  literals: ['cflt'],
  pattern: /cflt[A-Za-z0-9+\/]{60}(?![+\/=])/,
  companions: [{ name: 'API key', value: /[A-Z0-9]{16}/, within: 200 }],
  about: {
    allows: 'produce to and consume from the cluster',
    rotate: 'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
  },
};
