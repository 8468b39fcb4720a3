// Older tokens are 40 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'dbt Cloud token (unprefixed)',
  provider: 'dbt Labs',
  severity: 'high',
  near: { words: ['dbt cloud', 'dbtcloud', 'dbt api'], value: /[A-Fa-f0-9]{40}/ },
  about: {
    allows: 'run jobs and read the code and metadata of the account',
    rotate: 'https://docs.getdbt.com/docs/dbt-cloud-apis/authentication',
  },
};
