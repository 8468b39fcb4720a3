// A UUID.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Insightly API key',
  provider: 'Insightly',
  severity: 'high',
  near: { words: ['insightly'], value: /[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}/ },
  about: {
    allows: 'read and change the CRM',
    rotate: 'https://api.insightly.com/v3.1/Help',
  },
};
