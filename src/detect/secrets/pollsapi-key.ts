// PollsAPI issues 28 characters in upper case.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'PollsAPI key',
  provider: 'PollsAPI',
  severity: 'low',
  near: { words: ['pollsapi', 'polls api'], value: /[A-Z0-9]{28}/ },
  about: {
    allows: 'read and change polls of the account',
    rotate: 'https://www.pollsapi.com/',
  },
};
