// Bound to one configuration, whose name may stand in the token.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Doppler service token',
  provider: 'Doppler',
  severity: 'critical',
  literals: ['dp.st.'],
  pattern: /dp\.st\.(?:[a-z0-9_-]{2,40}\.)?[A-Za-z0-9]{40,44}/,
  about: {
    allows: 'read the secrets of the configuration',
    rotate: 'https://docs.doppler.com/docs/service-tokens',
  },
  verify: { url: 'https://api.doppler.com/v3/me', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
