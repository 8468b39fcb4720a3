// 64 characters base64, letters of both cases in it unlike a SHA-256.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Confluent API secret (unprefixed)',
  provider: 'Confluent',
  severity: 'high',
  near: { words: ['confluent', 'kafka', 'ccloud', 'sasl'], value: /[A-Za-z0-9+\/]{64}/ },
  plausible: ({ secret, before }) => /\d/.test(secret) && !secret.startsWith('cflt') && ((/[A-Z]/.test(secret) && /[g-z]/.test(secret)) || /confluent/i.test(before.slice(-60))),
  companions: [{ name: 'API key', value: /[A-Z0-9]{16}/, within: 200 }],
  about: {
    allows: 'produce to and consume from the cluster',
    rotate: 'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
  },
};
