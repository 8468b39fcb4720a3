// Tokens of the older form are 64 hex digits, like a SHA-256; name and `token` must stand before.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'DigitalOcean token (unprefixed)',
  provider: 'DigitalOcean',
  severity: 'critical',
  near: { words: ['digitalocean', 'digital ocean', 'do token', 'do api', 'do pat'], value: /[A-Fa-f0-9]{64}/ },
  about: {
    allows: 'create, read and destroy what the account has',
    rotate: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
  },
  verify: { url: 'https://api.digitalocean.com/v2/account', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
