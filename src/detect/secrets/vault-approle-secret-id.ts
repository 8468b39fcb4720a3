// A UUID, where a secret id is named.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'HashiCorp Vault AppRole secret id',
  provider: 'HashiCorp Vault',
  severity: 'high',
  near: { words: ['vault secret', 'vault approle', 'approle', 'vault role'], value: /[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}/, bare: true },
  plausible: ({ before }) => /secret[_-]?id["'\\]{0,2}\W{1,8}$/i.test(before),
  about: {
    allows: 'log in as the role, with its role id',
    rotate: 'https://developer.hashicorp.com/vault/docs/auth/approle',
  },
};
