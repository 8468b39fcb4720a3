// kpat_ marks tokens of persons, spat_ those of system accounts.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Kong Konnect token',
  provider: 'Kong',
  severity: 'critical',
  literals: ['kpat_', 'spat_'],
  pattern: /(?:kpat|spat)_[A-Za-z0-9]{40,64}/,
  about: {
    allows: 'change gateways, routes and plugins of the organization',
    rotate: 'https://developer.konghq.com/konnect-api/',
  },
};
