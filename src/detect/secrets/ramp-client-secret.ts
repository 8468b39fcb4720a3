// Ramp marks ids and secrets of its apps ramp_id_ and ramp_sec_.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Ramp client secret',
  provider: 'Ramp',
  severity: 'critical',
  literals: ['ramp_sec_'],
  pattern: /ramp_sec_[A-Za-z0-9]{40,64}/,
  about: {
    allows: 'read cards, bills and users of the business as far as the app\'s scopes go',
    rotate: 'https://docs.ramp.com/developer-api/v1/authorization',
  },
};
