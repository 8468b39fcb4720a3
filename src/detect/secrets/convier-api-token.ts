// A number, a bar and 40 letters and digits beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Convier API token',
  provider: 'Convier',
  severity: 'medium',
  literals: ['convier'],
  pattern: /convier[\w .-]{0,24}["']?[ \t]{0,4}[:=][ \t]{0,4}["']?(?<secret>\d{1,4}\|[A-Za-z0-9]{40})/i,
  glued: 'before',
  about: {
    allows: 'read and change the data of the account',
    rotate: 'https://convier.me/',
  },
};
