// A number of 8 bytes and a signature of 32, both base64url, with a dot between.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Kagi API key or session token',
  provider: 'Kagi',
  severity: 'high',
  near: { words: ['kagi'], value: /[\w-]{11}\.[\w-]{43}/, bare: true },
  about: {
    allows: 'search on the account',
    rotate: 'https://help.kagi.com/kagi/api/overview.html',
  },
};
