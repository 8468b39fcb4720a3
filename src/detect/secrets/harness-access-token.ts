// Kind, account, id and secret with dots between.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Harness access token',
  provider: 'Harness',
  severity: 'critical',
  literals: ['pat.', 'sat.'],
  pattern: /[ps]at\.[\w-]{22}\.[0-9a-f]{24}\.[A-Za-z0-9]{20}/,
  about: {
    allows: 'run pipelines and read secrets as the user or service account',
    rotate: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys',
  },
};
