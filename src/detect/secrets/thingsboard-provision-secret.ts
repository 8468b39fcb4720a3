// Key and secret with which devices register themselves, under fixed names.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'ThingsBoard provision key or secret',
  provider: 'ThingsBoard',
  severity: 'high',
  literals: ['provisionDeviceKey', 'provisionDeviceSecret'],
  pattern: /provisionDevice(?:Key|Secret)\\?["']?\s{0,3}[:=]\s{0,3}\\?["']?(?<secret>[a-z0-9]{20})/,
  about: {
    allows: 'register devices with the device profile',
    rotate: 'https://thingsboard.io/docs/user-guide/device-provisioning/',
  },
};
