// `live_` or `test_` and about 27 letters and digits: the name is a common word, the form is not.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Column API key',
  provider: 'Column',
  severity: 'critical',
  near: { words: ['column'], value: /(?:live|test)_[A-Za-z0-9]{26,34}/ },
  inspect: ({ secret }) => (secret.startsWith('test_') ? { example: 'test mode' } : {}),
  about: {
    allows: 'move money of the accounts at the bank',
    rotate: 'https://column.com/docs/api',
  },
};
