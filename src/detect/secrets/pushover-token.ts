// Pushover's application tokens begin with a, keys of users with u, of groups with g; 30 characters each.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Pushover token or user key',
  provider: 'Pushover',
  severity: 'medium',
  near: { words: ['pushover'], value: /[aug][A-Za-z0-9]{29}/ },
  about: {
    allows: 'send notifications to the user or as the application',
    rotate: 'https://pushover.net/api',
  },
};
