// Key and secret have 32 letters and digits each.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Gradle Plugin Portal key',
  provider: 'Gradle',
  severity: 'critical',
  near: { words: ['gradle publish'], value: /[A-Za-z0-9]{32}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'publish plugins of the account',
    rotate: 'https://plugins.gradle.org/docs/publish-plugin',
  },
};
