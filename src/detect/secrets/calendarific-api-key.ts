// 32 letters and digits beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Calendarific API key',
  provider: 'Calendarific',
  severity: 'medium',
  near: { words: ['calendarific'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'query the service at the limits of the account',
    rotate: 'https://calendarific.com/api-documentation',
  },
};
