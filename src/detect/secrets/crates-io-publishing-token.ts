// Given to a workflow for half an hour; the last character is a checksum.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'crates.io trusted publishing token',
  provider: 'crates.io',
  severity: 'medium',
  literals: ['cio_tp_'],
  pattern: /cio_tp_[A-Za-z0-9]{32}/,
  about: {
    allows: 'publish a release until it expires',
    rotate: 'https://crates.io/docs/trusted-publishing',
  },
};
