// Customer secret keys are 32 bytes in base64.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Oracle Cloud customer secret key',
  provider: 'Oracle',
  severity: 'high',
  near: { words: ['oci', 'oracle'], value: /[A-Za-z0-9+\/]{43}=/ },
  about: {
    allows: 'read and write the object storage of the user',
    rotate: 'https://docs.oracle.com/en-us/iaas/Content/Identity/Tasks/managingcredentials.htm',
  },
};
