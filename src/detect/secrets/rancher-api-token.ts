// Rancher's bearer tokens join the name of the token and 54 characters of base32-like text.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Rancher API token',
  provider: 'Rancher',
  severity: 'critical',
  literals: ['token-'],
  pattern: /(?:kubeconfig-(?:user|u)-[a-z\d.-]{4,30}|token-[a-z\d]{5}):[a-z\d]{54}/,
  before: 0,
  about: {
    allows: 'manage clusters as the user',
    rotate: 'https://ranchermanager.docs.rancher.com/api/api-tokens',
  },
};
