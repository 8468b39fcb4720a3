// Makes new OAuth tokens; with an `r`.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'DigitalOcean OAuth refresh token',
  provider: 'DigitalOcean',
  severity: 'critical',
  literals: ['dor_v1_'],
  pattern: /dor_v1_[A-Fa-f0-9]{64}/,
  about: {
    allows: 'get new access tokens for the user',
    rotate: 'https://docs.digitalocean.com/reference/api/oauth/',
  },
};
