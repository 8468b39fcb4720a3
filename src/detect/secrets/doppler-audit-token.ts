// For reading who did what.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Doppler audit token',
  provider: 'Doppler',
  severity: 'medium',
  literals: ['dp.audit.'],
  pattern: /dp\.audit\.[A-Za-z0-9]{40,44}/,
  about: {
    allows: 'read users and activity of the workplace',
    rotate: 'https://docs.doppler.com/docs/service-tokens',
  },
};
