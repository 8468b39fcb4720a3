// sk-api- for keys that are billed by use, sk-cp- for those of a plan.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'MiniMax API key',
  provider: 'MiniMax',
  severity: 'high',
  literals: ['sk-api-', 'sk-cp-'],
  pattern: /sk-(?:api|cp)-[\w-]{60,160}/,
  about: {
    allows: 'call models at the expense of the account',
    rotate: 'https://platform.minimax.io/docs',
  },
};
