// Like a personal token, bound to one project.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'CircleCI project API token',
  provider: 'CircleCI',
  severity: 'high',
  literals: ['CCIPRJ_'],
  pattern: /CCIPRJ_[A-Za-z0-9]{20,26}_[A-Za-z0-9]{40}/,
  about: {
    allows: 'see or change the builds of the project',
    rotate: 'https://circleci.com/docs/managing-api-tokens/',
  },
};
