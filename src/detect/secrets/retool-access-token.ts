// Retool marks access tokens of its API retool_.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Retool access token',
  provider: 'Retool',
  severity: 'critical',
  literals: ['retool_01'],
  pattern: /retool_01[\da-z]{20,60}/,
  about: {
    allows: 'manage users, apps and resources of the organization',
    rotate: 'https://docs.retool.com/',
  },
};
