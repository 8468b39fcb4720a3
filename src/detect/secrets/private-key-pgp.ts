// Secret keys of OpenPGP in armor.
import type { SecretRule } from './contract.ts';
import { hasKey } from './lib/private-key.ts';

export const rule: SecretRule = {
  title: 'PGP private key',
  provider: 'generic',
  severity: 'critical',
  literals: ['-----BEGIN PGP PRIVATE KEY', '-----BEGIN PGP SECRET KEY'],
  pattern: /-----BEGIN PGP (?:PRIVATE|SECRET) KEY BLOCK-----[\s\S]{40,15000}?-----END PGP (?:PRIVATE|SECRET) KEY BLOCK-----/,
  reach: 16384,
  glued: 'before',
  plausible: hasKey,
  random: false,
  about: {
    allows: 'sign and decrypt in the name of the owner, once a passphrase, if there is one, is guessed',
    rotate: 'https://www.gnupg.org/gph/en/manual.html',
    references: ['https://www.rfc-editor.org/rfc/rfc9580'],
  },
};
