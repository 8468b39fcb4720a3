// The format of `ssh-keygen`: an armor of its own, whose first bytes name the cipher, `none` for keys without passphrase.
import type { SecretRule } from './contract.ts';
import { hasKey, inspectKey } from './lib/private-key.ts';

export const rule: SecretRule = {
  title: 'OpenSSH private key',
  provider: 'generic',
  severity: 'critical',
  literals: ['-----BEGIN OPENSSH PRIVATE KEY'],
  pattern: /-----BEGIN OPENSSH PRIVATE KEY-----[\s\S]{40,15000}?-----END [A-Z0-9 ]{0,40}OPENSSH PRIVATE KEY-----/,
  reach: 16384,
  glued: 'before',
  plausible: hasKey,
  random: false,
  inspect: inspectKey,
  about: {
    allows: 'log in wherever the public half of the key is trusted',
    rotate: 'https://man.openbsd.org/ssh-keygen.1',
  },
};
