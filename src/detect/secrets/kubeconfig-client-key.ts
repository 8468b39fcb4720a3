// kubeconfig: the private key of the client in base64.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Client key in a kubeconfig',
  provider: 'Kubernetes',
  severity: 'critical',
  literals: ['client-key-data'],
  pattern: /client-key-data\\?["']?:\s{0,4}\\?["']?(?<secret>LS0tLS1CRUdJTi[A-Za-z0-9+\/]{60,9000}={0,2})/,
  reach: 10000,
  random: false,
  inspect: () => ({ structure: 'valid' }),
  about: {
    allows: 'act in the cluster with the rights of that user',
    rotate: 'https://kubernetes.io/docs/reference/access-authn-authz/certificate-signing-requests/',
  },
  instead: ['private-key-base64'],
};
