// Base64 of a little JSON with organization, name and key.
import type { SecretRule } from './contract.ts';
import { decodeBase64 } from './lib/base64.ts';

export const rule: SecretRule = {
  title: 'Grafana Cloud access policy token',
  provider: 'Grafana',
  severity: 'high',
  literals: ['glc_'],
  pattern: /glc_[A-Za-z0-9+\/]{32,400}={0,2}/,
  inspect: ({ secret }) => (/^\{"o":/.test(decodeBase64(secret.slice(4)) ?? '') ? { structure: 'valid' } : {}),
  about: {
    allows: 'send and read metrics, logs and traces, as the access policy says',
    rotate: 'https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/',
  },
};
