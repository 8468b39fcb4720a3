// Secret ids of tokens are UUIDs.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'HashiCorp Nomad token',
  provider: 'HashiCorp',
  severity: 'critical',
  near: { words: ['nomad'], value: /[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}/ },
  about: {
    allows: 'run jobs within the policies of the token',
    rotate: 'https://developer.hashicorp.com/nomad/docs/concepts/acl',
  },
};
