// The id begins with AKID; its secret key of 32 characters stands beside it.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Tencent Cloud key pair',
  provider: 'Tencent Cloud',
  severity: 'critical',
  literals: ['AKID'],
  pattern: /AKID[A-Za-z0-9]{32}/,
  companions: [{ name: 'secret key', value: /[A-Za-z0-9]{32}/, within: 200, required: true, secret: true }],
  about: {
    allows: 'do in the cloud account what the user of the keys may',
    rotate: 'https://cloud.tencent.com/document/product/598/40488',
  },
  instead: ['tencent-cloud-secret-id'],
};
