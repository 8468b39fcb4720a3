// What an application gets for a user: as a personal token, with an `o`.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'DigitalOcean OAuth token',
  provider: 'DigitalOcean',
  severity: 'critical',
  literals: ['doo_v1_'],
  pattern: /doo_v1_[A-Fa-f0-9]{64}/,
  about: {
    allows: 'act for the user within the granted scopes',
    rotate: 'https://docs.digitalocean.com/reference/api/oauth/',
  },
  verify: { url: 'https://api.digitalocean.com/v2/account', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
