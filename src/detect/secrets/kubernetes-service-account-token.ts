// A signed token whose claims name kubernetes.io: the issuer of old tokens, a claim of bound ones.
import { jwtText } from './lib/jwt-text.ts';
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Kubernetes service account token',
  provider: 'Kubernetes',
  severity: 'critical',
  literals: ['eyJhbGciOiJSUzI1NiIs', 'eyJhbGciOiJFUzI1NiIs'],
  pattern: /eyJhbGciOiJ[SF]UzI1NiIs[\w-]{4,160}\.eyJ[\w-]{80,4000}\.[\w-]{80,700}/,
  reach: 6144,
  plausible: ({ secret }) => /kubernetes\.io|kubernetes\/serviceaccount/.test(jwtText(secret, 1)),
  about: {
    allows: 'act in the cluster with the rights of the service account',
    rotate: 'https://kubernetes.io/docs/concepts/security/service-accounts/',
  },
  instead: ['jwt'],
};
