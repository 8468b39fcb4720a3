// Six characters of an id, a dot and sixteen of a secret. The pair of the documentation is everywhere and means nothing.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Kubernetes bootstrap token',
  provider: 'Kubernetes',
  severity: 'critical',
  near: { words: ['bootstrap', 'kubeadm', 'kubelet'], value: /[a-z0-9]{6}\.[a-z0-9]{16}/, bare: true },
  plausible: ({ secret }) => /\d/.test(secret.slice(0, 6) + secret.slice(7, 10)) && /\d\D*\d\D*\d/.test(secret.slice(7)),
  inspect: ({ secret }) => (secret === 'abcdef.0123456789abcdef' || secret === '07401b.f395accd246ae52d' ? { example: 'documentation' } : {}),
  about: {
    allows: 'add nodes to the cluster while the token lives',
    rotate: 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/',
  },
};
