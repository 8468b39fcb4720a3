// m0- and forty letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Mem0 API key',
  provider: 'Mem0',
  severity: 'high',
  literals: ['m0-'],
  pattern: /m0-[A-Za-z0-9]{40}/,
  about: {
    allows: 'read and write the memories of the account',
    rotate: 'https://docs.mem0.ai/',
  },
};
