// Tinybird's tokens are p. before a JWT without a header.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Tinybird token',
  provider: 'Tinybird',
  severity: 'high',
  literals: ['p.eyJ'],
  pattern: /p\.eyJ[\w-]{40,160}\.[\w-]{40,60}/,
  about: {
    allows: 'read, append to or manage data sources as far as its scopes go',
    rotate: 'https://www.tinybird.co/docs/',
  },
};
