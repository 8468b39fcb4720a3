// Deploy keys of the Zapier platform CLI: 32 hex digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Zapier deploy key',
  provider: 'Zapier',
  severity: 'high',
  near: { words: ['zapier'], value: /[A-Fa-f0-9]{32}/ },
  plausible: (match) => !isDigest(match),
  about: {
    allows: 'publish versions of the integration',
    rotate: 'https://docs.zapier.com/platform/build-cli/overview',
  },
};
