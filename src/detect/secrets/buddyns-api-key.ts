// BuddyNS keys: 40 hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'BuddyNS API key',
  provider: 'BuddyNS',
  severity: 'high',
  near: { words: ['buddyns'], value: /[A-Za-z0-9]{40}/ },
  about: {
    allows: 'change the zones of the account',
    rotate: 'https://www.buddyns.com/support/api/v2/',
  },
};
