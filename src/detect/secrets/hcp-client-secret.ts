// Sixty-four characters; the client id has 32.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'HashiCorp Cloud Platform client secret',
  provider: 'HashiCorp',
  severity: 'critical',
  near: { words: ['hcp client', 'hcp secret'], value: /[A-Za-z0-9_-]{64}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'act as the service principal in the organization or project',
    rotate: 'https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal',
  },
};
