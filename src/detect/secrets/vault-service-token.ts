// hvs. since Vault 1.10; root tokens are short, others about 95 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'HashiCorp Vault service token',
  provider: 'HashiCorp Vault',
  severity: 'critical',
  literals: ['hvs.'],
  pattern: /hvs\.[\w-]{24,300}(?![\w-])/,
  about: {
    allows: 'read and write the secrets its policies permit',
    rotate: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
  },
};
