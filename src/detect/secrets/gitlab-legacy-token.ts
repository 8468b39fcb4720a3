// Tokens of before GitLab 14.5 and of instances that drop the prefix: twenty characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'GitLab token without prefix',
  provider: 'GitLab',
  severity: 'high',
  near: { words: ['gitlab token', 'gitlab api', 'gitlab private', 'gitlab access', 'gitlab secret', 'gitlab pat'], value: /[A-Za-z0-9_-]{20}/ },
  plausible: ({ secret, before }) => !/(?:\bgl[a-z]{2,6}-|GR1348941)$/.test(before) && /\d/.test(secret) && /[a-z]/.test(secret) && /[A-Z]/.test(secret),
  about: {
    allows: 'use the API and the repositories of the user, within its scopes',
    rotate: 'https://docs.gitlab.com/user/profile/personal_access_tokens/',
  },
};
