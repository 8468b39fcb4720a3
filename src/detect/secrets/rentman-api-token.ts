// Rentman issues JWTs without an end.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Rentman API token',
  provider: 'Rentman',
  severity: 'high',
  literals: ['rentman'],
  pattern: /rentman[\w .-]{0,24}["']?[\s:=-]{1,4}["']?(?:Bearer )?(?<secret>eyJ[\w-]{15,80}\.eyJ[\w-]{60,700}(?:\.[\w-]{20,700})?)/,
  reach: 1600,
  about: {
    allows: 'read equipment, projects and contacts of the account',
    rotate: 'https://api.rentman.net/',
  },
};
