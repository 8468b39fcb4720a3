// Forty characters of base64 beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Google Cloud Storage HMAC secret',
  provider: 'Google Cloud',
  severity: 'high',
  near: { words: ['gcs secret', 'gcs hmac', 'gcp hmac', 'gcs access', 'google storage', 'gs secret', 'google hmac', 'gcp secret'], value: /[A-Za-z0-9+\/]{39,40}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[a-z]/.test(secret) && /[A-Z]/.test(secret),
  about: {
    allows: 'read and write the buckets of the account, with the access id',
    rotate: 'https://cloud.google.com/storage/docs/authentication/hmackeys',
  },
};
