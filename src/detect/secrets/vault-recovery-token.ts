// hvr. since Vault 1.10.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'HashiCorp Vault recovery token',
  provider: 'HashiCorp Vault',
  severity: 'critical',
  literals: ['hvr.'],
  pattern: /hvr\.[\w-]{24,300}(?![\w-])/,
  about: {
    allows: 'change the storage of Vault in recovery mode',
    rotate: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
  },
};
