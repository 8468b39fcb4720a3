// Sharing, model serving and other tokens: four or five letters and 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Databricks token (other kinds)',
  provider: 'Databricks',
  severity: 'high',
  literals: ['dkea', 'dsapi', 'doapi'],
  pattern: /(?:dkea|dsapi|doapi)[A-Fa-f0-9]{32}(?:-\d{1,2})?/,
  about: {
    allows: 'use what the token was made for, such as shared tables',
    rotate: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
  },
};
