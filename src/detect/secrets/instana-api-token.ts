// Up to 22 characters of base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Instana API token',
  provider: 'Instana',
  severity: 'high',
  near: { words: ['instana'], value: /[A-Za-z0-9_-]{16,22}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[a-z]/.test(secret) && /[A-Z]/.test(secret),
  about: {
    allows: 'read monitoring and, as configured, change it',
    rotate: 'https://www.ibm.com/docs/en/instana-observability',
  },
};
