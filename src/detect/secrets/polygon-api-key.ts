// Polygon.io, now Massive, issues 32 characters; polygon is a word of geometry, so it must stand beside a word of keys.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Polygon.io API key',
  provider: 'Polygon.io',
  severity: 'medium',
  near: { words: ['polygon api', 'polygon key', 'polygon secret', 'polygon token', 'polygon io', 'polygonio', 'polygon access', 'polygon private', 'massive api'], value: /[A-Za-z0-9_]{32}/ },
  plausible: ({ secret }) => /[a-z]/.test(secret) && /[A-Z]/.test(secret),
  about: {
    allows: 'read market data on the account\'s plan',
    rotate: 'https://polygon.io/docs',
  },
};
