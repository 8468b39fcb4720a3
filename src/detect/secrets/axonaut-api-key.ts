// Axonaut keys: 32 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Axonaut API key',
  provider: 'Axonaut',
  severity: 'high',
  near: { words: ['axonaut'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'read and change customers, quotes and invoices',
    rotate: 'https://axonaut.com/api/v2/doc',
  },
};
