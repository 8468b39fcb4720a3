// Snyk personal (`uat`) and service account (`sat`) tokens: key id, a payload that names host and expiry, signature.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Snyk access token',
  provider: 'Snyk',
  severity: 'high',
  literals: ['snyk_uat.', 'snyk_sat.'],
  pattern: /snyk_[us]at\.[A-Fa-f0-9]{8}\.[\w-]{30,600}\.[\w-]{40,200}/,
  reach: 900,
  about: {
    allows: 'read the projects and vulnerabilities of the organization, and change their settings',
    rotate: 'https://docs.snyk.io/snyk-api/authentication-for-api/revoke-and-regenerate-a-snyk-api-token',
  },
};
