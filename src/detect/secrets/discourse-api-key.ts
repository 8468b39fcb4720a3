// 64 hex digits, used with the name of a user.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Discourse API key',
  provider: 'Discourse',
  severity: 'high',
  near: { words: ['discourse'], value: /[A-Fa-f0-9]{64}/ },
  about: {
    allows: 'read and change the forum as that user, often as its admin',
    rotate: 'https://docs.discourse.org/',
  },
};
