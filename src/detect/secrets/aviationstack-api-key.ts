// Aviationstack keys: 32 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Aviationstack API key',
  provider: 'APILayer',
  severity: 'medium',
  near: { words: ['aviationstack'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'ask for flight data at the expense of the account',
    rotate: 'https://aviationstack.com/documentation',
  },
};
