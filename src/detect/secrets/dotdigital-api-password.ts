// The password of an API user, with digits and capitals in it.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Dotdigital API password',
  provider: 'Dotdigital',
  severity: 'high',
  near: { words: ['dotdigital', 'dotmailer'], value: /[A-Za-z0-9!#$%&*+@^_-]{12,24}/ },
  plausible: ({ secret, before }) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret) && /pass\w{0,8}["']?\s{0,3}[:=]\s{0,3}["']?$/i.test(before),
  about: {
    allows: 'send mail to the contacts of the account',
    rotate: 'https://developer.dotdigital.com/',
  },
};
