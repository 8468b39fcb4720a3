// API access tokens of Buildkite: `bkua_` and 40 hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Buildkite API token',
  provider: 'Buildkite',
  severity: 'high',
  literals: ['bkua_'],
  pattern: /bkua_[a-z0-9]{40}/,
  about: {
    allows: 'read and start builds within its scopes',
    rotate: 'https://buildkite.com/docs/apis/managing-api-tokens',
  },
  verify: { url: 'https://api.buildkite.com/v2/access-token', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
