// RubyGems marks its keys rubygems_ before 48 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'RubyGems API key',
  provider: 'RubyGems',
  severity: 'critical',
  literals: ['rubygems_'],
  pattern: /rubygems_[\da-f]{48}/,
  about: {
    allows: 'push and yank gems of the account as far as the key\'s scopes go',
    rotate: 'https://guides.rubygems.org/api-key-scopes/',
  },
};
