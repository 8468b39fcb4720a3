// Prefix, version and 64 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'DigitalOcean personal access token',
  provider: 'DigitalOcean',
  severity: 'critical',
  literals: ['dop_v1_'],
  pattern: /dop_v1_[A-Fa-f0-9]{64}/,
  about: {
    allows: 'create, read and destroy what the account has',
    rotate: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
  },
  verify: { url: 'https://api.digitalocean.com/v2/account', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
