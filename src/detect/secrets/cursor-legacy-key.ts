// `key_` and 64 hex digits beside the name of the editor.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Cursor API key (older form)',
  provider: 'Cursor',
  severity: 'high',
  near: { words: ['cursor'], value: /key_[A-Fa-f0-9]{64}/ },
  about: {
    allows: 'run agents and read the usage of the team',
    rotate: 'https://docs.cursor.com/account/teams/admin-api',
  },
};
