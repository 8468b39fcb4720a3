// `dapi` and 32 hex digits; Azure adds a hyphen and a number.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Databricks personal access token',
  provider: 'Databricks',
  severity: 'critical',
  literals: ['dapi'],
  pattern: /dapi[A-Fa-f0-9]{32}(?:-\d{1,2})?/,
  about: {
    allows: 'read the data of the workspace and run code on its clusters',
    rotate: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
  },
};
