// K10, the hash of the certificate authority, and the user and password of the joining node.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'K3s server token',
  provider: 'Kubernetes',
  severity: 'critical',
  literals: ['K10'],
  pattern: /K10[a-f0-9]{64}::(?:server|node|agent|[a-z0-9]{6})[:.][A-Za-z0-9]{16,128}/,
  about: {
    allows: 'join nodes to the cluster and decrypt its bootstrap data',
    rotate: 'https://docs.k3s.io/cli/token',
  },
};
