// An address with 32 hex digits for a user, to report test coverage.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'DeepSource DSN',
  provider: 'DeepSource',
  severity: 'medium',
  near: { words: ['deepsource'], value: /https:\/\/[A-Fa-f0-9]{32}@(?:app\.)?deepsource\.(?:io|com)/, bare: true },
  about: {
    allows: 'report coverage for the repository',
    rotate: 'https://docs.deepsource.com/docs/analyzers/test-coverage',
  },
};
