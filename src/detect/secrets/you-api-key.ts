// You.com keys begin with ydc-sk.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'You.com API key',
  provider: 'You.com',
  severity: 'high',
  literals: ['ydc-sk-'],
  pattern: /ydc-sk-[A-Za-z0-9-]{30,120}/,
  about: {
    allows: 'use the quota of the account',
    rotate: 'https://documentation.you.com/',
  },
};
