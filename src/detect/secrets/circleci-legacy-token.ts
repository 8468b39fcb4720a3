// Tokens of the older format are 40 hex digits, like a commit id; `key` or `token` must stand before.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'CircleCI API token (unprefixed)',
  provider: 'CircleCI',
  severity: 'high',
  near: { words: ['circleci', 'circle ci', 'circle token', 'circle api'], value: /[A-Fa-f0-9]{40}/ },
  about: {
    allows: 'run pipelines and read the settings of the projects',
    rotate: 'https://circleci.com/docs/managing-api-tokens/',
  },
  verify: { url: 'https://circleci.com/api/v2/me', headers: { 'circle-token': '{secret}' }, active: [200], inactive: [401] },
};
