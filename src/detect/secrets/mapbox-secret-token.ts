// Secret tokens: sk, claims in base64url and a signature of 22 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Mapbox secret token',
  provider: 'Mapbox',
  severity: 'high',
  literals: ['sk.eyJ'],
  pattern: /sk\.eyJ[\w-]{20,400}\.[\w-]{22}/,
  about: {
    allows: 'change styles and data sets of the account',
    rotate: 'https://docs.mapbox.com/accounts/guides/tokens/',
  },
  verify: { url: 'https://api.mapbox.com/tokens/v2?access_token={secret}', active: [200], inactive: [401], contains: '"TokenValid"', refuses: ['"TokenMalformed"', '"TokenInvalid"', '"TokenExpired"', '"TokenRevoked"'] },
};
