// Begins with IGQV, IGQW or, since 2024, IGAA.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Instagram access token',
  provider: 'Instagram',
  severity: 'high',
  literals: ['IGQV', 'IGQW', 'IGAA'],
  pattern: /IG(?:QV|QW|AA)[A-Za-z0-9_-]{80,300}/,
  about: {
    allows: 'read, and where permitted publish, media of the account',
    rotate: 'https://developers.facebook.com/docs/instagram-platform/',
  },
};
