// Generated secret keys: forty characters beside an access key of twenty.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'MinIO secret key',
  provider: 'MinIO',
  severity: 'high',
  near: { words: ['minio'], value: /[A-Za-z0-9+\/]{40}/ },
  plausible: ({ secret }) => /[A-Z]/.test(secret) && /[a-z]/.test(secret) && /\d/.test(secret),
  about: {
    allows: 'read and write the buckets of the server',
    rotate: 'https://min.io/docs/minio/linux/administration/identity-access-management.html',
  },
};
