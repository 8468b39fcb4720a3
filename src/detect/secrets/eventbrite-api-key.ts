// Eighteen to twenty capitals and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Eventbrite API key or private token',
  provider: 'Eventbrite',
  severity: 'high',
  near: { words: ['eventbrite'], value: /[A-Z0-9]{18,20}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'manage events and read attendees',
    rotate: 'https://www.eventbrite.com/platform/api',
  },
};
