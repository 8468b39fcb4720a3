// pylf, the version, the region and 43 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Logfire token',
  provider: 'Logfire',
  severity: 'high',
  literals: ['pylf_v'],
  pattern: /pylf_v\d{1,2}_(?:[a-z]{2,8}_)?[A-Za-z0-9_-]{43}/,
  about: {
    allows: 'write or read the telemetry of the project',
    rotate: 'https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/',
  },
};
