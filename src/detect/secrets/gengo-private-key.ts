// Sixty-four characters, signs among them.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Gengo private key',
  provider: 'Gengo',
  severity: 'high',
  near: { words: ['gengo'], value: /[A-Za-z0-9@^$|{}~=()\[\]_-]{64}/ },
  about: {
    allows: 'order translations at the expense of the account',
    rotate: 'https://developers.gengo.com/',
  },
};
