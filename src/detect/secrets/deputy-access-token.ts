// 32 hex digits; the name of the company stands in the address.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Deputy access token',
  provider: 'Deputy',
  severity: 'high',
  near: { words: ['deputy'], value: /[A-Fa-f0-9]{32}/ },
  about: {
    allows: 'read and change rosters and people of the company',
    rotate: 'https://developer.deputy.com/',
  },
};
