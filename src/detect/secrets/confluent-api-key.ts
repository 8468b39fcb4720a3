// The public half of a pair: 16 capitals and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Confluent API key',
  provider: 'Confluent',
  severity: 'low',
  near: { words: ['confluent', 'ccloud', 'kafka api', 'kafka client', 'kafka key', 'kafka username'], value: /[A-Za-z0-9]{16}/, bare: true },
  plausible: ({ secret, before }) => /\d/.test(secret) && ((/^[A-Z0-9]+$/.test(secret) && /[A-Z]/.test(secret)) || /confluent\S{0,30}(?:key|token|id)/i.test(before.slice(-60))),
  about: {
    allows: 'tell which key it is',
    rotate: 'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
  },
};
