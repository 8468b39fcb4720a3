// A number, a bar and a random value; other programs of the same framework have this form too, so the name must stand before.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Coolify API token',
  provider: 'Coolify',
  severity: 'critical',
  literals: ['coolify'],
  pattern: /coolify[\w .-]{0,24}["\']?[ \t]{0,4}[:=][ \t]{0,4}["\']?(?:Bearer )?(?<secret>\d{1,5}\|[A-Za-z0-9]{40,60})/i,
  glued: 'before',
  about: {
    allows: 'manage the servers and deploy to them',
    rotate: 'https://coolify.io/docs/api-reference/authorization',
  },
};
