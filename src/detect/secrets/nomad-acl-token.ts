// A UUID, the secret id; the accessor id looks the same and is public.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'HashiCorp Nomad ACL token',
  provider: 'HashiCorp Nomad',
  severity: 'critical',
  near: { words: ['nomad'], value: /[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}/ },
  plausible: ({ before }) => /(?:token|secret(?:[_-]?id)?)["'\\]{0,2}\W{1,8}$/i.test(before),
  about: {
    allows: 'run jobs in the cluster, as its policies say',
    rotate: 'https://developer.hashicorp.com/nomad/docs/secure/acl',
  },
};
