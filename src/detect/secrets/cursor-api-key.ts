// A prefix and 64 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Cursor API key',
  provider: 'Cursor',
  severity: 'high',
  literals: ['crsr_'],
  pattern: /crsr_[A-Fa-f0-9]{64}/,
  about: {
    allows: 'run agents and read the usage of the team',
    rotate: 'https://docs.cursor.com/account/teams/admin-api',
  },
};
