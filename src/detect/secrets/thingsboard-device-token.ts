// A device's token stands in the path of its requests.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'ThingsBoard device access token',
  provider: 'ThingsBoard',
  severity: 'medium',
  literals: ['/api/v1/'],
  pattern: /thingsboard[\w.:-]{0,60}\/api\/v1\/(?<secret>[A-Za-z0-9]{20})/,
  before: 72,
  about: {
    allows: 'send telemetry as the device and read its attributes',
    rotate: 'https://thingsboard.io/docs/user-guide/device-credentials/',
  },
};
