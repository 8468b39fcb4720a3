// The SHA-256 of an API token, used as a secret key of S3.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Cloudflare R2 secret access key',
  provider: 'Cloudflare',
  severity: 'high',
  near: { words: ['cloudflare r2', 'r2 secret', 'r2 access', 'cf r2'], value: /[A-Fa-f0-9]{64}/ },
  companions: [{ name: 'access key id', value: /[a-f0-9]{32}/, within: 300 }],
  about: {
    allows: 'read and write the objects of the bucket',
    rotate: 'https://developers.cloudflare.com/r2/api/tokens/',
  },
};
