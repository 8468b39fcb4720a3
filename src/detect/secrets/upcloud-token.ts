// UpCloud tokens: `ucat_` and 26 upper-case letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'UpCloud API token',
  provider: 'UpCloud',
  severity: 'critical',
  literals: ['ucat_'],
  pattern: /ucat_[A-Z0-9]{26}/,
  about: {
    allows: 'create, change and delete the servers of the account',
    rotate: 'https://upcloud.com/docs/guides/getting-started-upcloud-api/',
  },
};
