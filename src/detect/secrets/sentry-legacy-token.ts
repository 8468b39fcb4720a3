// Sentry tokens issued before 2024 are 64 hex digits without a mark.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Sentry auth token (older form)',
  provider: 'Sentry',
  severity: 'high',
  near: { words: ['sentry'], value: /[A-Fa-f0-9]{64}/ },
  plausible: (match) => !isDigest(match),
  about: {
    allows: 'read issues with what they caught, and change projects, within the scopes of the token',
    rotate: 'https://docs.sentry.io/account/auth-tokens/',
  },
};
