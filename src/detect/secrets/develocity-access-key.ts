// host=key, 52 characters of small base32.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Develocity access key',
  provider: 'Gradle',
  severity: 'high',
  near: { words: ['develocity', 'gradle enterprise'], value: /[a-z2-7]{52}/ },
  about: {
    allows: 'publish and read build scans and the build cache',
    rotate: 'https://docs.gradle.com/develocity/',
  },
};
