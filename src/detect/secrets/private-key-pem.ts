// Private keys in PEM armor: RSA, EC, DSA, PKCS#8 and those behind a passphrase, also on one line with escapes or in pieces of a string.
import type { SecretRule } from './contract.ts';
import { hasKey, inspectKey } from './lib/private-key.ts';

export const rule: SecretRule = {
  title: 'Private key (PEM)',
  provider: 'generic',
  severity: 'critical',
  literals: ['-----BEGIN RSA PRIVATE KEY', '-----BEGIN EC PRIVATE KEY', '-----BEGIN DSA PRIVATE KEY', '-----BEGIN PRIVATE KEY', '-----BEGIN ENCRYPTED ', '-----BEGIN ANY PRIVATE KEY', '-----BEGIN X25519 PRIVATE KEY', '-----BEGIN ED25519 PRIVATE KEY', '-----BEGIN DH PRIVATE KEY', '-----BEGIN ECDSA PRIVATE KEY'],
  pattern: /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]{40,15000}?-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/,
  reach: 16384,
  glued: 'before',
  plausible: hasKey,
  random: false,
  inspect: inspectKey,
  about: {
    allows: 'sign and decrypt in the name of the owner of the key',
    rotate: 'https://docs.openssl.org/master/man1/openssl-genpkey/',
    references: ['https://www.rfc-editor.org/rfc/rfc7468'],
  },
};
