// Solana secret keys in base58: 64 bytes make 87 or 88 characters, as signatures do, which is why `private`, `secret` or `key` must stand near.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Solana secret key',
  provider: 'Solana',
  severity: 'critical',
  near: { words: ['solana private', 'solana secret', 'solana wallet', 'solana key', 'phantom private', 'sol private', 'solana signer', 'solana keypair'], value: /[1-9A-HJ-NP-Za-km-z]{87,88}/, bare: true },
  about: {
    allows: 'move everything that the wallet holds',
    rotate: 'https://solana.com/docs/intro/installation',
  },
};
