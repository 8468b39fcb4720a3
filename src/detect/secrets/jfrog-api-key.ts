// Artifactory API keys open with AKCp and a digit; always 73 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'JFrog Artifactory API key',
  provider: 'JFrog',
  severity: 'high',
  literals: ['AKCp'],
  pattern: /AKCp[A-Za-z0-9]{69}/,
  about: {
    allows: 'read and publish artifacts in the name of the user',
    rotate: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/api-key',
  },
};
