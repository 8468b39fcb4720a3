// Auth keys join a machine to the network; before 2022 their kind was not named.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Tailscale auth key',
  provider: 'Tailscale',
  severity: 'high',
  literals: ['tskey-'],
  pattern: /tskey-(?:auth-)?(?!api-|client-|scim-|secret-|webhook-|auth-)[A-Za-z0-9]{6,20}(?:CNTRL)?-[A-Za-z0-9]{8,60}/,
  about: {
    allows: 'add a machine to the tailnet, with the access its tags have',
    rotate: 'https://tailscale.com/kb/1085/auth-keys',
  },
};
