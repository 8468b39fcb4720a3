// Arcjet keys: `ajkey_` and 26 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Arcjet key',
  provider: 'Arcjet',
  severity: 'high',
  literals: ['ajkey_'],
  pattern: /ajkey_[a-z0-9]{24,32}/,
  about: {
    allows: 'report decisions in the name of the site',
    rotate: 'https://docs.arcjet.com/',
  },
};
