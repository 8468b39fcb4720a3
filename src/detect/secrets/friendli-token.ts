// flp_ and letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Friendli token',
  provider: 'FriendliAI',
  severity: 'high',
  literals: ['flp_'],
  pattern: /flp_[A-Za-z0-9]{46,54}/,
  about: {
    allows: 'run models at the expense of the team',
    rotate: 'https://friendli.ai/docs',
  },
};
