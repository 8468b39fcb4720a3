// For the provisioning of users by an identity provider.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Doppler SCIM token',
  provider: 'Doppler',
  severity: 'high',
  literals: ['dp.scim.'],
  pattern: /dp\.scim\.[A-Za-z0-9]{40,44}/,
  about: {
    allows: 'add and remove users of the workplace',
    rotate: 'https://docs.doppler.com/docs/service-tokens',
  },
};
