// Secret keys are UUIDs, as the public integration keys and ids of users are.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'DocuSign secret or integration key',
  provider: 'DocuSign',
  severity: 'high',
  near: { words: ['docusign'], value: /[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}/ },
  plausible: ({ before }) => /secret|private|password|token/i.test(before.slice(-40)),
  about: {
    allows: 'act as the integration and exchange codes of users',
    rotate: 'https://developers.docusign.com/platform/auth/',
  },
};
