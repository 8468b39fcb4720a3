// Macaroons of the first version: packets of `length name value`, the first one `location`, all of it in base64.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Macaroon',
  provider: 'generic',
  severity: 'medium',
  literals: ['Y2F0aW9uI'],
  pattern: /MDA[\w-]{5}Y2F0aW9uI[\w-]{60,1500}={0,2}/,
  before: 8,
  reach: 1600,
  about: {
    allows: 'act within the caveats that it names',
    rotate: 'https://research.google/pubs/macaroons-cookies-with-contextual-caveats-for-decentralized-authorization-in-the-cloud/',
  },
};
