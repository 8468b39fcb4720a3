// Ids of service tokens and user names of passwords: 12 or 20 characters, no secret alone.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'PlanetScale user name or token ID',
  provider: 'PlanetScale',
  severity: 'low',
  near: { words: ['pscale user', 'pscale id', 'planetscale id', 'planetscale user', 'planetscale service'], value: /[\da-z]{12}|[\da-z]{20}/, bare: true },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'name the token or user; the secret part stands elsewhere',
    rotate: 'https://planetscale.com/docs/api/reference/service-tokens',
  },
};
