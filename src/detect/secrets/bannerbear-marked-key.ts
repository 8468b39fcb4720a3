// Newer Bannerbear keys tell what they are: `bb_pr_` for a project, `bb_ma_` for the account.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Bannerbear API key (marked)',
  provider: 'Bannerbear',
  severity: 'high',
  literals: ['bb_pr_', 'bb_ma_'],
  pattern: /bb_(?:pr|ma)_[a-f0-9]{26,40}/,
  instead: ['bannerbear-api-key'],
  about: {
    allows: 'render the templates at the expense of the account',
    rotate: 'https://developers.bannerbear.com/',
  },
};
