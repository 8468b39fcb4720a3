// Belongs to an organization instead of a person.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Docker Hub organization access token',
  provider: 'Docker',
  severity: 'high',
  literals: ['dckr_oat_'],
  pattern: /dckr_oat_[\w-]{27,40}(?!-)/,
  about: {
    allows: 'pull and push the images of the organization',
    rotate: 'https://docs.docker.com/enterprise/security/access-tokens/',
  },
};
