// The secret of a service principal: `dose` and 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Databricks OAuth secret',
  provider: 'Databricks',
  severity: 'critical',
  literals: ['dose'],
  pattern: /dose[A-Fa-f0-9]{32}(?:-\d{1,2})?/,
  companions: [{ name: 'client id', value: /[a-f0-9]{8}-[a-f0-9-]{27}/, within: 200 }],
  about: {
    allows: 'act as the service principal in all its workspaces',
    rotate: 'https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m',
  },
};
