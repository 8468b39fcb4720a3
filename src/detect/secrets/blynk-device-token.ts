// Tokens of devices at Blynk stand in the address of a call: 32 characters of base64url behind `token=`.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Blynk device token',
  provider: 'Blynk',
  severity: 'high',
  literals: ['blynk.cloud/external/api/', 'blynk.cloud/dm-api'],
  pattern: /blynk\.cloud\/(?:external\/api|dm-api)\/[\w/]{1,60}\?(?:[\w=.]{1,40}&){0,3}token=(?<secret>[\w-]{32})(?!-)/,
  glued: 'before',
  about: {
    allows: 'read and steer the device',
    rotate: 'https://docs.blynk.io/en/blynk.cloud/device-https-api',
  },
};
