// Given for a token of an identity provider; `said` in the prefix.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Doppler service account identity token',
  provider: 'Doppler',
  severity: 'high',
  literals: ['dp.said.'],
  pattern: /dp\.said\.[A-Za-z0-9]{40,44}/,
  about: {
    allows: 'read the secrets granted to the service account for a short time',
    rotate: 'https://docs.doppler.com/docs/service-tokens',
  },
};
