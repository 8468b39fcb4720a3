// Vultr keys: 36 upper-case letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Vultr API key',
  provider: 'Vultr',
  severity: 'critical',
  near: { words: ['vultr'], value: /[A-Z0-9]{36}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'create, change and delete the servers of the account',
    rotate: 'https://docs.vultr.com/platform/other/api',
  },
};
