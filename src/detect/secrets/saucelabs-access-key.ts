// Sauce Labs access keys are UUIDs.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Sauce Labs access key',
  provider: 'Sauce Labs',
  severity: 'high',
  near: { words: ['sauce', 'saucelabs', 'sauce labs'], value: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/ },
  about: {
    allows: 'run tests on the account and read recordings of them',
    rotate: 'https://docs.saucelabs.com/basics/acct-team-mgmt/managing-user-info/',
  },
};
