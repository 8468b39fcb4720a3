// Artifactory hands out encrypted passwords that open with AP and a digit.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'JFrog Artifactory encrypted password',
  provider: 'JFrog',
  severity: 'high',
  near: { words: ['artifactory', 'jfrog'], value: /AP[A-Za-z0-9][A-Za-z0-9]{8,80}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[a-z]/.test(secret),
  about: {
    allows: 'log in to the repository manager as the user',
    rotate: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/user-profile',
  },
};
