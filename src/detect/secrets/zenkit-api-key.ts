// Zenkit keys: a short first part, a hyphen and 32 letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Zenkit API key',
  provider: 'Zenkit',
  severity: 'high',
  near: { words: ['zenkit'], value: /[0-9a-z]{8}-[0-9A-Za-z]{32}|[0-9a-z]{4}-[0-9A-Za-z]{36}/, bare: true },
  plausible: (match) => !isDigest(match),
  about: {
    allows: 'read and change the lists of the user',
    rotate: 'https://base.zenkit.com/docs/api/overview/introduction',
  },
};
