// Public keys of age: whoever has one can encrypt, not decrypt.
import type { SecretRule } from './contract.ts';
import { isBech32 } from './lib/bech32.ts';

export const rule: SecretRule = {
  title: 'age recipient',
  provider: 'age',
  severity: 'low',
  literals: ['age1'],
  pattern: /age1[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{58}/,
  inspect: ({ secret }) => (isBech32(secret) ? { structure: 'valid' } : {}),
  about: {
    allows: 'encrypt files for its owner, and tell who can read them',
    rotate: 'https://github.com/FiloSottile/age',
    references: ['https://age-encryption.org/v1'],
  },
};
