// The mark of hashed storage and 43 characters; the value itself is the token.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'OpenShift OAuth token',
  provider: 'Red Hat',
  severity: 'critical',
  literals: ['sha256~'],
  pattern: /sha256~[\w-]{43}/,
  about: {
    allows: 'act in the cluster as the user',
    rotate: 'https://docs.openshift.com/',
  },
};
