// Before 2023 a JumpCloud key was 40 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'JumpCloud API key, older form',
  provider: 'JumpCloud',
  severity: 'critical',
  near: { words: ['jumpcloud', 'jump cloud'], value: /[A-Za-z0-9]{40}/ },
  about: {
    allows: 'administer users, devices and groups of the organization',
    rotate: 'https://jumpcloud.com/support/jumpcloud-apis1',
  },
  verify: { url: 'https://console.jumpcloud.com/api/organizations', headers: { 'x-api-key': '{secret}' }, active: [200], inactive: [401], elsewhere: 'other regions of JumpCloud' },
};
