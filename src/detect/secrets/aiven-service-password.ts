// Passwords that Aiven makes for its services: `AVNS_` and base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Aiven service password',
  provider: 'Aiven',
  severity: 'critical',
  literals: ['AVNS_'],
  pattern: /AVNS_[\w-]{12,24}(?!-)/,
  about: {
    allows: 'sign in to the database or broker as that user',
    rotate: 'https://aiven.io/docs/platform/howto/manage-service-users',
  },
};
