// kubeconfig: a bearer token of a user.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Token in a kubeconfig',
  provider: 'Kubernetes',
  severity: 'critical',
  literals: ['user:'],
  pattern: /user:\s{1,16}(?:[\w-]{2,30}:[ \t]{1,4}[^\s]{1,200}\s{1,16})?token:\s{1,4}["']?(?<secret>[\w.:+\/-]{16,3000}={0,2})/,
  reach: 3400,
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'act in the cluster with the rights of that user',
    rotate: 'https://kubernetes.io/docs/reference/access-authn-authz/authentication/',
  },
};
