// Smartsheet tokens: 37 letters and digits, 26 in older accounts.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Smartsheet access token',
  provider: 'Smartsheet',
  severity: 'high',
  near: { words: ['smartsheet'], value: /[A-Za-z0-9]{37}|[a-z0-9]{26}/, bare: true },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read and change the sheets of the user',
    rotate: 'https://help.smartsheet.com/articles/2482389-generate-API-key',
  },
};
