// Belongs to a project or group, not to a person.
import type { SecretRule } from './contract.ts';
import { crc32 } from './lib/crc32.ts';

export const rule: SecretRule = {
  title: 'GitLab deploy token',
  provider: 'GitLab',
  severity: 'high',
  literals: ['gldt-'],
  pattern: /gldt-(?:[\w-]{27,300}(?:\.[0-9a-z]{2})?\.[0-9a-z]{9}|[\w-]{20,22})(?![\w-])/,
  inspect: ({ secret }) => (secret.includes('.') && crc32(secret.slice(0, -7)).toString(36).padStart(7, '0') === secret.slice(-7) ? { structure: 'valid' } : {}),
  about: {
    allows: 'read, and where permitted write, repositories, packages and images of the project',
    rotate: 'https://docs.gitlab.com/user/project/deploy_tokens/',
  },
};
