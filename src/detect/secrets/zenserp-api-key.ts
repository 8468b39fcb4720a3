// Zenserp keys are UUIDs.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Zenserp API key',
  provider: 'Zenserp',
  severity: 'high',
  near: { words: ['zenserp'], value: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/ },
  about: {
    allows: 'search on the credits of the account',
    rotate: 'https://app.zenserp.com/documentation',
  },
};
