// Secret keys of age: bech32 in upper case, with its checksum.
import type { SecretRule } from './contract.ts';
import { isBech32 } from './lib/bech32.ts';

export const rule: SecretRule = {
  title: 'age identity',
  provider: 'age',
  severity: 'critical',
  literals: ['AGE-SECRET-KEY-'],
  pattern: /AGE-SECRET-KEY-(?:PQ-)?1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/,
  inspect: ({ secret }) => (isBech32(secret) ? { structure: 'valid' } : {}),
  about: {
    allows: 'decrypt all that was encrypted for its recipient',
    rotate: 'https://github.com/FiloSottile/age',
    references: ['https://age-encryption.org/v1'],
  },
};
