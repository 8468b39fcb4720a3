// Secret keys of minisign: two letters for Ed25519, two for the derivation, two for the checksum, then 152 bytes; usually behind a password.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'minisign secret key',
  provider: 'minisign',
  severity: 'high',
  literals: ['RWRTY0Iy', 'RWQAAEIy'],
  pattern: /RW(?:RTY0|QAAE)Iy[A-Za-z0-9+\/]{200,208}={0,2}/,
  inspect: ({ secret }) => (secret.startsWith('RWQA') ? { structure: 'valid' } : { facts: { protection: 'password' } }),
  about: {
    allows: 'sign releases in the name of the owner, once its password is guessed',
    rotate: 'https://jedisct1.github.io/minisign/',
  },
};
