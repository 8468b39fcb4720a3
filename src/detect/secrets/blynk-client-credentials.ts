// Clients of Blynk organizations: the id opens with `oa2-client-id_`, the secret stands behind a colon or in its own field.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Blynk client credentials',
  provider: 'Blynk',
  severity: 'high',
  literals: ['oa2-client-id_'],
  pattern: /oa2-client-id_[\w-]{32}(?::|&client_secret=|["',\s]{1,6}(?:client_?)?secret["':=\s]{1,6})(?<secret>[\w-]{40})(?!-)/i,
  about: {
    allows: 'get tokens for the organization',
    rotate: 'https://docs.blynk.io/en/blynk.cloud/platform-api',
  },
};
