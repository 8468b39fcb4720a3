// BugHerd keys: 22 lower-case letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'BugHerd API key',
  provider: 'BugHerd',
  severity: 'high',
  near: { words: ['bugherd'], value: /[A-Za-z0-9]{20,24}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read and change projects and tasks',
    rotate: 'https://www.bugherd.com/api_v2',
  },
};
