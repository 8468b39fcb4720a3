// `pk` or `dk`, the environment, and 28 capitals and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Courier auth token',
  provider: 'Courier',
  severity: 'high',
  literals: ['pk_prod_', 'dk_prod_', 'pk_test_', 'dk_test_'],
  pattern: /[pd]k_(?:prod|test)_[A-Z0-9]{28}/,
  plausible: ({ text }) => /\d/.test(text),
  about: {
    allows: 'send messages in the name of the workspace',
    rotate: 'https://www.courier.com/docs/platform/workspaces/environments-api-keys',
  },
};
