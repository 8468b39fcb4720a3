// hca or hcb for the region, ik, ic or mk for the kind.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Honeycomb ingest or management key',
  provider: 'Honeycomb',
  severity: 'high',
  literals: ['hcaik_', 'hcbik_', 'hcxik_', 'hcaic_', 'hcbic_', 'hcxic_', 'hcamk_', 'hcbmk_', 'hcxmk_'],
  pattern: /hc[abx](?:ik|ic|mk)_[a-z0-9]{26,64}/,
  about: {
    allows: 'send events; with a management key, change keys and environments',
    rotate: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
  },
};
