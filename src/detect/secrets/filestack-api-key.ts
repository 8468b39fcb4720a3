// A, twenty letters and digits, z; public unless the application asks for a policy.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Filestack API key',
  provider: 'Filestack',
  severity: 'medium',
  near: { words: ['filestack'], value: /A[A-Za-z0-9]{20}z/ },
  about: {
    allows: 'upload files at the expense of the account',
    rotate: 'https://www.filestack.com/docs/',
  },
};
