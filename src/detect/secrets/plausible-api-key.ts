// Plausible's keys are 64 characters of base64url; the name is an English word, so a second one is asked for.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Plausible Analytics API key',
  provider: 'Plausible',
  severity: 'medium',
  near: { words: ['plausible api', 'plausible key', 'plausible token', 'plausible analytics'], value: /[\w-]{64}/ },
  about: {
    allows: 'read statistics, and with the sites API change sites',
    rotate: 'https://plausible.io/docs/stats-api',
  },
};
