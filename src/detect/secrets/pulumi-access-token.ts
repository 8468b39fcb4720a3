// Pulumi marks access tokens pul- before 40 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Pulumi access token',
  provider: 'Pulumi',
  severity: 'critical',
  literals: ['pul-'],
  pattern: /pul-[\da-fA-F]{40}/,
  about: {
    allows: 'read state and secrets of the stacks and change infrastructure',
    rotate: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
  },
  verify: { url: 'https://api.pulumi.com/api/user', headers: { authorization: 'token {secret}' }, active: [200], inactive: [401], elsewhere: 'own installations of Pulumi' },
};
