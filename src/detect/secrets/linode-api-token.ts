// Personal access tokens: 64 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Linode API token',
  provider: 'Linode',
  severity: 'critical',
  near: { words: ['linode'], value: /[a-f0-9]{64}/ },
  about: {
    allows: 'create and remove servers',
    rotate: 'https://techdocs.akamai.com/linode-api/reference/get-started',
  },
  verify: { url: 'https://api.linode.com/v4/profile', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
