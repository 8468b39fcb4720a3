// s., b. or r. and 24 letters and digits; in code that reads like a call, so vault must be named.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'HashiCorp Vault token of before 1.10',
  provider: 'HashiCorp Vault',
  severity: 'critical',
  near: { words: ['vault'], value: /[sbr]\.[A-Za-z0-9]{24,26}/ },
  plausible: ({ secret }) => /\d/.test(secret.slice(2)) && /[A-Z]/.test(secret),
  about: {
    allows: 'read and write the secrets its policies permit',
    rotate: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
  },
};
