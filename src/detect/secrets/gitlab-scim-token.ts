// Manages the users of a group for an identity provider.
import type { SecretRule } from './contract.ts';
import { crc32 } from './lib/crc32.ts';

export const rule: SecretRule = {
  title: 'GitLab SCIM token',
  provider: 'GitLab',
  severity: 'critical',
  literals: ['glsoat-'],
  pattern: /glsoat-(?:[\w-]{27,300}(?:\.[0-9a-z]{2})?\.[0-9a-z]{9}|[\w-]{20,25})(?![\w-])/,
  inspect: ({ secret }) => (secret.includes('.') && crc32(secret.slice(0, -7)).toString(36).padStart(7, '0') === secret.slice(-7) ? { structure: 'valid' } : {}),
  about: {
    allows: 'create, change and block users of the group',
    rotate: 'https://docs.gitlab.com/security/tokens/',
  },
};
