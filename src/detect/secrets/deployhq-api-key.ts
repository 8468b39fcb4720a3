// 40 letters and digits, used with the e-mail address of the account.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'DeployHQ API key',
  provider: 'DeployHQ',
  severity: 'critical',
  near: { words: ['deployhq'], value: /[A-Za-z0-9]{40}/ },
  about: {
    allows: 'deploy to the servers of the account',
    rotate: 'https://www.deployhq.com/support/api',
  },
};
