// Scaleway secret keys are UUIDs; the access keys beside them begin with SCW.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Scaleway secret key',
  provider: 'Scaleway',
  severity: 'critical',
  near: { words: ['scaleway', 'scw'], value: /[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'manage the servers, storage and domains of the project',
    rotate: 'https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/',
  },
  verify: { url: 'https://api.scaleway.com/iam/v1alpha1/api-keys', headers: { 'x-auth-token': '{secret}' }, active: [200, 400, 403], inactive: [401] },
};
