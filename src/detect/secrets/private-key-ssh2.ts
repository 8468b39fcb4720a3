// The format of commercial SSH: four hyphens and a blank, `SSH2 ENCRYPTED` also where nothing is encrypted.
import type { SecretRule } from './contract.ts';
import { hasKey } from './lib/private-key.ts';

export const rule: SecretRule = {
  title: 'SSH2 private key',
  provider: 'generic',
  severity: 'critical',
  literals: ['---- BEGIN SSH2 '],
  pattern: /---- BEGIN SSH2 (?:ENCRYPTED )?PRIVATE KEY ----[\s\S]{40,12000}?---- END SSH2 (?:ENCRYPTED )?PRIVATE KEY ----/,
  reach: 16384,
  glued: 'before',
  plausible: hasKey,
  random: false,
  about: {
    allows: 'log in wherever the public half of the key is trusted',
    rotate: 'https://www.rfc-editor.org/rfc/rfc4716',
  },
};
