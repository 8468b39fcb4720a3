// napi_ and 64 lower-case letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Neon API key',
  provider: 'Neon',
  severity: 'critical',
  literals: ['napi_'],
  pattern: /napi_[a-z0-9]{64}/,
  about: {
    allows: 'create and delete databases and read their passwords',
    rotate: 'https://neon.com/docs/manage/api-keys',
  },
  verify: { url: 'https://console.neon.tech/api/v2/users/me', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
