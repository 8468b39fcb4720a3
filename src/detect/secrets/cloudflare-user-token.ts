// Tokens made since the scannable format: a prefix per kind, 40 characters, and a checksum in hex.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Cloudflare user API token',
  provider: 'Cloudflare',
  severity: 'high',
  literals: ['cfut_'],
  pattern: /cfut_[A-Za-z0-9]{40}[A-Fa-f0-9]{8}/,
  about: {
    allows: 'do what the token was scoped for: change DNS, deploy workers, purge caches',
    rotate: 'https://developers.cloudflare.com/fundamentals/api/how-to/roll-token/',
    references: ['https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/'],
  },
  verify: { url: 'https://api.cloudflare.com/client/v4/user/tokens/verify', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
