// A prefix, the client id and 64 hex digits, divided by colons.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'DataStax Astra token',
  provider: 'DataStax',
  severity: 'critical',
  literals: ['AstraCS:'],
  pattern: /AstraCS:[A-Za-z]{20,28}:[A-Fa-f0-9]{64}/,
  about: {
    allows: 'read and change the databases its role allows',
    rotate: 'https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html',
  },
};
