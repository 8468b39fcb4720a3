// 40 hex digits, used as the user of basic authentication.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Checkr API key',
  provider: 'Checkr',
  severity: 'high',
  near: { words: ['checkr'], value: /[A-Fa-f0-9]{40}/ },
  about: {
    allows: 'order and read background checks of people',
    rotate: 'https://docs.checkr.com/',
  },
};
