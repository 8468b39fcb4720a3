// Secret keys of OpenBSD signify and its kin: `Ed`, `BK`, and the number of rounds, 0 for none.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'signify secret key',
  provider: 'signify',
  severity: 'high',
  literals: ['RWRCSw'],
  pattern: /RWRCSw[A-Za-z0-9+\/]{128,136}={0,2}/,
  inspect: ({ secret }) => (secret.startsWith('RWRCSwAAAAA') ? { structure: 'valid' } : { facts: { protection: 'passphrase' } }),
  about: {
    allows: 'sign releases in the name of the owner of the key',
    rotate: 'https://man.openbsd.org/signify.1',
  },
};
