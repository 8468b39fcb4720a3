// VersionEye keys: 20 or 40 characters. The hosted service has closed.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'VersionEye API key',
  provider: 'VersionEye',
  severity: 'medium',
  near: { words: ['versioneye'], value: /[A-Za-z0-9]{20}|[A-Za-z0-9]{40}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'nothing any more where the service was shut down; on one of one\'s own, read its projects',
    rotate: 'https://github.com/versioneye',
  },
};
