// Samsara tokens: `samsara_api_` and letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Samsara API token',
  provider: 'Samsara',
  severity: 'high',
  literals: ['samsara_api_'],
  pattern: /samsara_api_[A-Za-z0-9]{28,40}/,
  plausible: ({ text }) => /\d/.test(text),
  about: {
    allows: 'read and change the fleet of the organization',
    rotate: 'https://developers.samsara.com/docs/authentication',
  },
};
