// Belongs to no person; `sa` in the prefix.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Doppler service account token',
  provider: 'Doppler',
  severity: 'critical',
  literals: ['dp.sa.'],
  pattern: /dp\.sa\.[A-Za-z0-9]{40,44}/,
  about: {
    allows: 'read and change the secrets granted to the service account',
    rotate: 'https://docs.doppler.com/docs/service-tokens',
  },
  verify: { url: 'https://api.doppler.com/v3/me', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
