// 1Password service account tokens: `ops_` and a base64 JSON text with address, key and secret.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: '1Password service account token',
  provider: '1Password',
  severity: 'critical',
  literals: ['ops_eyJ'],
  pattern: /ops_eyJ[A-Za-z0-9_+\/-]{240,1800}={0,2}/,
  reach: 2000,
  about: {
    allows: 'read the vaults that the service account may',
    rotate: 'https://developer.1password.com/docs/service-accounts/manage-service-accounts/',
  },
};
