// Artifactory writes a password in its own encryption: `AP`, a letter or digit, base58. It works in place of the password.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Artifactory encrypted password',
  provider: 'JFrog',
  severity: 'high',
  near: { words: ['artifactory', 'jfrog'], value: /AP[A-Z0-9][A-Za-z0-9]{20,64}/ },
  about: {
    allows: 'sign in to Artifactory in place of the password',
    rotate: 'https://jfrog.com/help/r/jfrog-artifactory-documentation/centrally-secure-passwords',
  },
};
