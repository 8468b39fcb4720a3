// Thirty-two or forty letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Help Scout app secret',
  provider: 'Help Scout',
  severity: 'high',
  near: { words: ['helpscout', 'help scout'], value: /[A-Za-z0-9]{32}|[A-Za-z0-9]{40}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read and answer conversations',
    rotate: 'https://developer.helpscout.com/mailbox-api/overview/authentication/',
  },
};
