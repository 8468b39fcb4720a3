// Jenkins stores credentials encrypted with its master key, in braces, behind a fixed header of version and length.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Jenkins encrypted secret',
  provider: 'Jenkins',
  severity: 'medium',
  literals: ['{AQAAABAAAA'],
  pattern: /\{(?<secret>AQAAABAAAA[A-Za-z0-9+\/]{20,2000}={0,2})\}/,
  reach: 2048,
  about: {
    allows: 'read the credential behind it once they have the master key of the controller too',
    rotate: 'https://www.jenkins.io/doc/book/using/using-credentials/',
  },
};
