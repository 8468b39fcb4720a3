// Twenty characters; routable tokens carry a payload, its length and a CRC-32 in base 36.
import type { SecretRule } from './contract.ts';
import { crc32 } from './lib/crc32.ts';

export const rule: SecretRule = {
  title: 'GitLab personal, project or group access token',
  provider: 'GitLab',
  severity: 'critical',
  literals: ['glpat-'],
  pattern: /glpat-(?:[\w-]{27,300}(?:\.[0-9a-z]{2})?\.[0-9a-z]{9}|[\w-]{20,22})(?![\w-])/,
  inspect: ({ secret }) => (secret.includes('.') && crc32(secret.slice(0, -7)).toString(36).padStart(7, '0') === secret.slice(-7) ? { structure: 'valid' } : {}),
  about: {
    allows: 'use the API and the repositories of the user, project or group, within its scopes',
    rotate: 'https://docs.gitlab.com/user/profile/personal_access_tokens/',
  },
  verify: { url: 'https://gitlab.com/api/v4/personal_access_tokens/self', headers: { 'private-token': '{secret}' }, active: [200], inactive: [401], elsewhere: 'own installations of GitLab' },
};
