// A prefix, the id of the owner in base58 and forty characters behind.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'CircleCI personal API token',
  provider: 'CircleCI',
  severity: 'high',
  literals: ['CCIPAT_'],
  pattern: /CCIPAT_[A-Za-z0-9]{20,26}_[A-Za-z0-9]{40}/,
  about: {
    allows: 'run pipelines and read the settings of all projects of its owner',
    rotate: 'https://circleci.com/docs/managing-api-tokens/',
  },
  verify: { url: 'https://circleci.com/api/v2/me', headers: { 'circle-token': '{secret}' }, active: [200], inactive: [401] },
};
