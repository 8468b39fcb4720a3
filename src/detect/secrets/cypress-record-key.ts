// A UUID, mostly as CYPRESS_RECORD_KEY.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Cypress Cloud record key',
  provider: 'Cypress',
  severity: 'medium',
  near: { words: ['cypress record', 'cypress key', 'cypress api'], value: /[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}/ },
  about: {
    allows: 'record test runs in the project',
    rotate: 'https://docs.cypress.io/cloud/account-management/projects#Record-keys',
  },
};
