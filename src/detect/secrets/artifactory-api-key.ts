// API keys of JFrog Artifactory begin with `AKC`; base58 behind.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Artifactory API key',
  provider: 'JFrog',
  severity: 'high',
  literals: ['AKCp'],
  pattern: /AKCp[A-Za-z0-9]{60,74}/,
  about: {
    allows: 'read and publish packages as the user it belongs to',
    rotate: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/api-key',
  },
};
