// 16 small letters and digits, used with a user name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Copyscape API key',
  provider: 'Copyscape',
  severity: 'medium',
  near: { words: ['copyscape'], value: /[a-z0-9]{16}/ },
  about: {
    allows: 'search at the cost of the account',
    rotate: 'https://www.copyscape.com/apiconfigure.php',
  },
};
