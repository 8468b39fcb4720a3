// Belongs to the account and outlives the person who made it; same form as a user token.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Cloudflare account API token',
  provider: 'Cloudflare',
  severity: 'high',
  literals: ['cfat_'],
  pattern: /cfat_[A-Za-z0-9]{40}[A-Fa-f0-9]{8}/,
  about: {
    allows: 'do what the token was scoped for in the whole account',
    rotate: 'https://developers.cloudflare.com/fundamentals/api/how-to/roll-token/',
    references: ['https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/'],
  },
};
