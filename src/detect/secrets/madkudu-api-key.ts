// Keys: 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'MadKudu API key',
  provider: 'MadKudu',
  severity: 'high',
  near: { words: ['madkudu'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'read scores and profiles of leads',
    rotate: 'https://developers.madkudu.com/',
  },
};
