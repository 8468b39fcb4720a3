// Access tokens of an organization at Blynk: 40 characters of base64url as a bearer, before or behind the address.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Blynk organization token',
  provider: 'Blynk',
  severity: 'high',
  literals: ['blynk.cloud/api/'],
  pattern: /(?:Bearer\s{1,3}(?<secret>[\w-]{40})["'\s\\]{1,8}https:\/\/(?:[a-z0-9]{2,12}\.)?blynk\.cloud\/api\/|blynk\.cloud\/api\/[\w/?=&.-]{1,120}["'\s\\]{1,12}-H\s{1,3}["']Authorization:\s{0,3}Bearer\s{1,3}[\w-]{40}(?!-))/,
  before: 90,
  reach: 260,
  glued: 'both',
  about: {
    allows: 'read and change the devices and users of the organization',
    rotate: 'https://docs.blynk.io/en/blynk.cloud/platform-api',
  },
};
