// An address that carries the key by which .env.vault is decrypted.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Dotenv vault key',
  provider: 'Dotenv',
  severity: 'high',
  literals: ['dotenv.org/vault'],
  pattern: /dotenv:\/\/:key_(?<secret>[A-Fa-f0-9]{64})@dotenv\.org\/vault/,
  before: 80,
  about: {
    allows: 'decrypt the secrets in .env.vault',
    rotate: 'https://www.dotenv.org/docs/security/dotenv-key',
  },
};
