// A UUID, the secret id; the accessor id looks the same and is public.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'HashiCorp Consul ACL token',
  provider: 'HashiCorp Consul',
  severity: 'critical',
  near: { words: ['consul'], value: /[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}/ },
  plausible: ({ before }) => /(?:token|secret(?:[_-]?id)?|master|agent|default|management)["'\\]{0,2}\W{1,8}$/i.test(before),
  about: {
    allows: 'read and change services, keys and policies, as its policies say',
    rotate: 'https://developer.hashicorp.com/consul/docs/secure/acl/token',
  },
};
