// The address of a workspace: no secret, but what a token beside it opens.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Databricks workspace',
  provider: 'Databricks',
  severity: 'low',
  literals: ['.cloud.databricks.com', '.azuredatabricks.net', '.gcp.databricks.com'],
  pattern: /(?!(?:docs|accounts|community|www|help|kb)\.)[a-z0-9][a-z0-9.-]{2,60}(?:\.cloud\.databricks\.com|\.azuredatabricks\.net|\.gcp\.databricks\.com)/,
  before: 64,
  random: false,
  about: {
    allows: 'tell which workspace a token belongs to',
    rotate: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
  },
};
