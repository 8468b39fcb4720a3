// Logfire's tokens name version and region.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Pydantic Logfire token',
  provider: 'Pydantic Logfire',
  severity: 'medium',
  literals: ['pylf_v'],
  pattern: /pylf_v\d{1,2}_[a-z]{2,10}_[A-Za-z0-9]{40,60}/,
  about: {
    allows: 'write or read telemetry of the project',
    rotate: 'https://logfire.pydantic.dev/docs/',
  },
};
