// Application tokens of Astra DB: `AstraCS:`, the client, the secret part in hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Astra DB application token',
  provider: 'DataStax',
  severity: 'critical',
  literals: ['AstraCS:'],
  pattern: /AstraCS:[A-Za-z0-9]{20,30}:[a-f0-9]{64}/,
  about: {
    allows: 'read and change the databases of the organization within the role of the token',
    rotate: 'https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html',
  },
};
