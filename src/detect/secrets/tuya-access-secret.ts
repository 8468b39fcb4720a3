// Tuya's access secrets are 32 hex digits beside an id of 20.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Tuya access secret',
  provider: 'Tuya',
  severity: 'high',
  near: { words: ['tuya'], value: /[\da-f]{32}/ },
  companions: [{ name: 'access id', value: /[a-z0-9]{20}/, within: 150 }],
  about: {
    allows: 'read and control the devices linked to the project',
    rotate: 'https://developer.tuya.com/en/docs/iot',
  },
};
