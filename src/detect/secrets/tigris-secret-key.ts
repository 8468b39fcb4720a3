// Tigris marks access keys tid_ and secret keys tsec_.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Tigris secret access key',
  provider: 'Tigris',
  severity: 'critical',
  literals: ['tsec_'],
  pattern: /tsec_[\w+/-]{40,80}/,
  companions: [{ name: 'access key id', value: /tid_[\w-]{20,60}/, within: 250 }],
  about: {
    allows: 'read and change the buckets the key reaches',
    rotate: 'https://www.tigrisdata.com/docs/',
  },
};
