// Verkada keys: `vkd_api_` and 32 hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Verkada API key',
  provider: 'Verkada',
  severity: 'high',
  literals: ['vkd_api_'],
  pattern: /vkd_api_[a-f0-9]{28,36}/,
  about: {
    allows: 'read cameras, doors and users of the organization',
    rotate: 'https://apidocs.verkada.com/',
  },
};
