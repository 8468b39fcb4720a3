// Application keys of Backblaze B2: `K00`, the number of the cluster, 27 characters of base64.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Backblaze application key',
  provider: 'Backblaze',
  severity: 'high',
  literals: ['K000', 'K001', 'K002', 'K003', 'K004', 'K005'],
  pattern: /K00\d[A-Za-z0-9+/]{27}/,
  plausible: ({ secret, before, after }) => /[a-z]/.test(secret) && /[A-Z]/.test(secret.slice(1)) && !/[+/]$/.test(before) && !/^[+/=]/.test(after),
  companions: [{ name: 'application key id', value: /00\d[a-f0-9]{22}/, within: 200 }],
  about: {
    allows: 'read, write and delete the files that the key covers',
    rotate: 'https://www.backblaze.com/docs/cloud-storage-application-keys',
  },
};
