// JumpCloud keys issued since 2023 open with jca_.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'JumpCloud API key',
  provider: 'JumpCloud',
  severity: 'critical',
  literals: ['jca_'],
  pattern: /jca_[A-Za-z0-9]{36}/,
  about: {
    allows: 'administer users, devices and groups of the organization',
    rotate: 'https://jumpcloud.com/support/jumpcloud-apis1',
  },
  verify: { url: 'https://console.jumpcloud.com/api/organizations', headers: { 'x-api-key': '{secret}' }, active: [200], inactive: [401], elsewhere: 'other regions of JumpCloud' },
};
