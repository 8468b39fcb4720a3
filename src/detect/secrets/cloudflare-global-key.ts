// The key that may do all its owner may, in the scannable format.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Cloudflare global API key (prefixed)',
  provider: 'Cloudflare',
  severity: 'critical',
  literals: ['cfk_'],
  pattern: /cfk_[A-Za-z0-9]{40}[A-Fa-f0-9]{8}/,
  about: {
    allows: 'do all that the owner of the account may do',
    rotate: 'https://developers.cloudflare.com/fundamentals/api/how-to/roll-token/',
    references: ['https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/'],
  },
};
