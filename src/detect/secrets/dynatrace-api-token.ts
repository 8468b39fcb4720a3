// Prefix, public id and secret; most begin with these letters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Dynatrace access token',
  provider: 'Dynatrace',
  severity: 'high',
  literals: ['dt0c01.'],
  pattern: /dt0c01\.[A-Z0-9]{24}\.[A-Z0-9]{64}/,
  about: {
    allows: 'read or change what the scopes of the token allow',
    rotate: 'https://docs.dynatrace.com/docs/shortlink/token',
    references: ['https://docs.dynatrace.com/docs/shortlink/api-authentication'],
  },
};
