// hvb. since Vault 1.10: encrypted, it runs out by itself and cannot be revoked.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'HashiCorp Vault batch token',
  provider: 'HashiCorp Vault',
  severity: 'high',
  literals: ['hvb.'],
  pattern: /hvb\.[\w-]{24,500}(?![\w-])/,
  reach: 600,
  about: {
    allows: 'read and write the secrets its policies permit, until it runs out',
    rotate: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
  },
};
