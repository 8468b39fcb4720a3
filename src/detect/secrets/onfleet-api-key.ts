// Keys: 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Onfleet API key',
  provider: 'Onfleet',
  severity: 'high',
  near: { words: ['onfleet'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'read and change deliveries',
    rotate: 'https://docs.onfleet.com/',
  },
};
