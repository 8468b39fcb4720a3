// Forty-eight hex digits; the access key id has 32.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'IBM Cloud Object Storage HMAC secret',
  provider: 'IBM Cloud',
  severity: 'high',
  near: { words: ['cos hmac', 'ibm cos', 'cos secret', 'ibm hmac'], value: /[a-f0-9]{48}/ },
  about: {
    allows: 'read and write the buckets',
    rotate: 'https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-uhc-hmac-credentials-main',
  },
};
