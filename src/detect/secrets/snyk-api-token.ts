// Snyk tokens of the first form are UUIDs.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Snyk API token',
  provider: 'Snyk',
  severity: 'high',
  near: { words: ['snyk'], value: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/ },
  about: {
    allows: 'read the projects and vulnerabilities of the organization, and change their settings',
    rotate: 'https://docs.snyk.io/snyk-api/authentication-for-api/revoke-and-regenerate-a-snyk-api-token',
  },
};
