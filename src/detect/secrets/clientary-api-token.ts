// About 25 letters and digits; the service had another name before.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Clientary API token',
  provider: 'Clientary',
  severity: 'high',
  near: { words: ['clientary', 'roninapp'], value: /[A-Za-z0-9]{24,26}/ },
  about: {
    allows: 'read and change the invoices and clients of the account',
    rotate: 'https://www.clientary.com/api',
  },
};
