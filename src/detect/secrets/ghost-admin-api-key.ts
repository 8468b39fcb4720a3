// An id and a secret in hex with a colon between.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Ghost Admin API key',
  provider: 'Ghost',
  severity: 'critical',
  near: { words: ['ghost'], value: /[a-f0-9]{24}:[a-f0-9]{64}/, bare: true },
  about: {
    allows: 'publish and change everything in the blog',
    rotate: 'https://docs.ghost.org/admin-api/',
  },
};
