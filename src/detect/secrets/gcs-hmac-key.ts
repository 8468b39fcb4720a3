// GOOG1 and 56 capitals; the secret, forty characters of base64, usually stands beside it.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Google Cloud Storage HMAC access id',
  provider: 'Google Cloud',
  severity: 'high',
  literals: ['GOOG1'],
  pattern: /GOOG1[A-Z0-9]{56}/,
  companions: [{ name: 'HMAC secret', value: /[A-Za-z0-9+/]{40}/, within: 200, secret: true }],
  about: {
    allows: 'read and write the buckets of the account, with the secret beside it',
    rotate: 'https://cloud.google.com/storage/docs/authentication/hmackeys',
  },
};
