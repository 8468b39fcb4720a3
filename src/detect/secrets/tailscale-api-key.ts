// Tailscale names the kind of key behind tskey-; the API's keys, clients' and SCIM's rule the network.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Tailscale API or OAuth key',
  provider: 'Tailscale',
  severity: 'critical',
  literals: ['tskey-'],
  pattern: /tskey-(?:api|client|scim|secret)-[A-Za-z0-9]{6,20}(?:CNTRL)?-[A-Za-z0-9]{4,60}/,
  about: {
    allows: 'manage devices, keys and the policy of the tailnet',
    rotate: 'https://tailscale.com/kb/1277/key-prefixes',
  },
};
