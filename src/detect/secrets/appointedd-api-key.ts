// Appointedd keys: 88 characters of base64.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Appointedd API key',
  provider: 'Appointedd',
  severity: 'high',
  near: { words: ['appointedd'], value: /[A-Za-z0-9=+]{88}/ },
  about: {
    allows: 'read and change bookings and customers',
    rotate: 'https://developers.appointedd.com/',
  },
};
