// Retell marks its keys key_ and 28 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Retell AI API key',
  provider: 'Retell AI',
  severity: 'high',
  near: { words: ['retell'], value: /key_[\da-f]{28}/ },
  about: {
    allows: 'place calls at the account\'s expense and read their records',
    rotate: 'https://docs.retellai.com/',
  },
};
