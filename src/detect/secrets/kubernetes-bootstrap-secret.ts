// In the Secret of kube-system the two halves stand apart: token-id and token-secret.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Kubernetes bootstrap token, in a Secret',
  provider: 'Kubernetes',
  severity: 'critical',
  literals: ['token-secret:'],
  pattern: /token-secret:\s{0,8}["\']?(?<secret>[a-z0-9]{16})["\']?/,
  inspect: ({ secret }) => (secret === 'f395accd246ae52d' || secret === '0123456789abcdef' ? { example: 'documentation' } : {}),
  about: {
    allows: 'add nodes to the cluster while the token lives',
    rotate: 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/',
  },
};
