// Reference tokens are base64 over "reftkn:" and a number, 64 characters in all.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'JFrog reference token',
  provider: 'JFrog',
  severity: 'high',
  literals: ['cmVmdGtuO'],
  pattern: /cmVmdGtuO[A-Za-z0-9]{55}/,
  about: {
    allows: 'read and publish artifacts within the scope of the token',
    rotate: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
  },
};
