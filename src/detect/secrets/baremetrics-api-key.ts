// Baremetrics keys: 20 to 25 characters, live ones behind `lk_`.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Baremetrics API key',
  provider: 'Baremetrics',
  severity: 'high',
  near: { words: ['baremetrics'], value: /(?:lk_|sk_)?[A-Za-z0-9_]{20,25}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read customers, plans and revenue',
    rotate: 'https://developers.baremetrics.com/reference/authentication',
  },
};
