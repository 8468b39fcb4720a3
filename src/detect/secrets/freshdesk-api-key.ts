// Twenty letters and digits; the sister products issue the same.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Freshdesk API key',
  provider: 'Freshdesk',
  severity: 'high',
  near: { words: ['freshdesk', 'freshservice', 'freshworks', 'freshsales'], value: /[A-Za-z0-9]{19,22}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read and answer tickets as the agent',
    rotate: 'https://developers.freshdesk.com/api/',
  },
};
