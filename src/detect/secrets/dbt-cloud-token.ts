// `dbtu` for users, `dbtc` for services of an account, and a value in base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'dbt Cloud token',
  provider: 'dbt Labs',
  severity: 'high',
  literals: ['dbtc_', 'dbtu_', 'dbts_'],
  pattern: /dbt[cus]_[\w-]{40,64}={0,2}(?!-)/,
  plausible: ({ text }) => /\d/.test(text) && /[A-Z]/.test(text) && /[a-z]/.test(text.slice(5)),
  about: {
    allows: 'run jobs and read the code and metadata of the account',
    rotate: 'https://docs.getdbt.com/docs/dbt-cloud-apis/authentication',
  },
};
