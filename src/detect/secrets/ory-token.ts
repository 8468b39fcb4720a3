// The kind stands in the prefix: personal, access, refresh, session.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Ory token',
  provider: 'Ory',
  severity: 'high',
  literals: ['ory_pat_', 'ory_at_', 'ory_rt_', 'ory_st_', 'ory_wak_', 'ory_apikey_'],
  pattern: /ory_(?:pat|at|rt|st|wak|apikey|ac)_[\w.-]{30,120}/,
  about: {
    allows: 'act as the user, or with pat, wak and apikey administer the project',
    rotate: 'https://www.ory.com/docs/concepts/personal-access-token',
  },
};
