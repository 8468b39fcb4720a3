// shltm_ and forty characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Flexport API token',
  provider: 'Flexport',
  severity: 'high',
  literals: ['shltm_'],
  pattern: /shltm_[A-Za-z0-9_-]{40}/,
  about: {
    allows: 'read and book shipments',
    rotate: 'https://developers.flexport.com/',
  },
};
