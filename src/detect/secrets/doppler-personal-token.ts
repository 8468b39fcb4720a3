// Made by a person in the dashboard; `pt` in the prefix.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Doppler personal token',
  provider: 'Doppler',
  severity: 'critical',
  literals: ['dp.pt.'],
  pattern: /dp\.pt\.[A-Za-z0-9]{40,44}/,
  about: {
    allows: 'read and change all secrets its owner may',
    rotate: 'https://docs.doppler.com/docs/service-tokens',
  },
  verify: { url: 'https://api.doppler.com/v3/me', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
