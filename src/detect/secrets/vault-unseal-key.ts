// What init prints: shares of the key that encrypts everything.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'HashiCorp Vault unseal key',
  provider: 'HashiCorp Vault',
  severity: 'critical',
  literals: ['Unseal Key ', 'Recovery Key ', 'operator unseal '],
  pattern: /(?:(?:Unseal|Recovery) Key \d{1,2}(?: \(\w{1,12}\))?: {1,4}|operator unseal )(?<secret>[A-Za-z0-9+\/]{43,44}={0,2}|[a-f0-9]{64,66})/,
  glued: 'after',
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Za-z]/.test(secret),
  about: {
    allows: 'help to open the vault: a few of them unlock everything',
    rotate: 'https://developer.hashicorp.com/vault/docs/concepts/seal',
  },
};
