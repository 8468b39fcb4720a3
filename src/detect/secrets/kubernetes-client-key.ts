// A kubeconfig carries the private key of the user as base64 over its PEM form.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Kubernetes client key in a kubeconfig',
  provider: 'Kubernetes',
  severity: 'critical',
  literals: ['client-key-data'],
  pattern: /client-key-data["\']?:\s{0,4}["\']?(?<secret>LS0tLS1CRUdJTi[A-Za-z0-9+\/]{150,8000}={0,2})/,
  reach: 8300,
  about: {
    allows: 'administer the cluster as the user of the kubeconfig, until the certificate expires',
    rotate: 'https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/',
  },
};
