// A token id that opens with ak-, a secret that opens with as-.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Modal token',
  provider: 'Modal',
  severity: 'high',
  near: { words: ['modal'], value: /a[ks]-[A-Za-z0-9]{22}/, bare: true },
  about: {
    allows: 'run code and read secrets of the workspace',
    rotate: 'https://modal.com/docs/reference/modal.config',
  },
};
