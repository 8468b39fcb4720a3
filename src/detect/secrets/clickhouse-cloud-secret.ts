// Begins with the same four digits always; letters of both cases tell it from hex.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'ClickHouse Cloud API secret',
  provider: 'ClickHouse',
  severity: 'high',
  literals: ['4b1d'],
  pattern: /4b1d[A-Za-z0-9]{38}/,
  plausible: ({ text }) => /[A-Z]/.test(text) && /[g-z]/.test(text),
  companions: [{ name: 'key id', value: /[A-Za-z0-9]{20}/, within: 200 }],
  about: {
    allows: 'manage the services of the organization',
    rotate: 'https://clickhouse.com/docs/cloud/manage/openapi',
  },
};
