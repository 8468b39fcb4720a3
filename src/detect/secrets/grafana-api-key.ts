// Base64 of JSON with key, name and number: keys of before service accounts.
import type { SecretRule } from './contract.ts';
import { decodeBase64 } from './lib/base64.ts';

export const rule: SecretRule = {
  title: 'Grafana API key (legacy)',
  provider: 'Grafana',
  severity: 'high',
  literals: ['eyJrIjoi'],
  pattern: /eyJrIjoi[A-Za-z0-9+\/]{40,400}={0,2}/,
  plausible: ({ before }) => !before.endsWith('glc_'),
  inspect: ({ secret }) => (/^\{"k":"[^"]{20,60}","n":/.test(decodeBase64(secret) ?? '') ? { structure: 'valid' } : {}),
  about: {
    allows: 'read, and as an admin change, the organization in Grafana',
    rotate: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
  },
};
