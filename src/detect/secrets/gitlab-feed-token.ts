// Stands in URLs of feeds and calendars.
import type { SecretRule } from './contract.ts';
import { crc32 } from './lib/crc32.ts';

export const rule: SecretRule = {
  title: 'GitLab feed token',
  provider: 'GitLab',
  severity: 'medium',
  literals: ['glft-'],
  pattern: /glft-(?:[\w-]{27,300}(?:\.[0-9a-z]{2})?\.[0-9a-z]{9}|(?:[\w-]{20}|[a-f0-9]{64}-\d{1,10}))(?![\w-])/,
  inspect: ({ secret }) => (secret.includes('.') && crc32(secret.slice(0, -7)).toString(36).padStart(7, '0') === secret.slice(-7) ? { structure: 'valid' } : {}),
  about: {
    allows: 'read the feeds and calendars of the user, private projects among them',
    rotate: 'https://docs.gitlab.com/security/tokens/',
  },
};
