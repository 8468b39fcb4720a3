// Fifty-six hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'ipdata API key',
  provider: 'ipdata',
  severity: 'medium',
  near: { words: ['ipdata'], value: /[a-f0-9]{56}/ },
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://docs.ipdata.co/',
  },
};
