// A prefix and 27 characters base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Docker Hub personal access token',
  provider: 'Docker',
  severity: 'high',
  literals: ['dckr_pat_'],
  pattern: /dckr_pat_[\w-]{27}(?!-)/,
  about: {
    allows: 'pull private images, and push where the token may write',
    rotate: 'https://docs.docker.com/security/access-tokens/',
  },
};
