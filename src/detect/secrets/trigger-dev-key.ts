// Trigger.dev names the environment in its keys; personal tokens begin with tr_pat_.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Trigger.dev secret key',
  provider: 'Trigger.dev',
  severity: 'high',
  literals: ['tr_dev_', 'tr_prod_', 'tr_stg_', 'tr_preview_', 'tr_pat_'],
  pattern: /tr_(?:dev|prod|stg|preview|pat)_[A-Za-z0-9]{20,48}/,
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'run and read tasks of the environment',
    rotate: 'https://trigger.dev/docs/apikeys',
  },
};
