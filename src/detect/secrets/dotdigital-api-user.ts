// The name of a user for the API, which looks like an address; its password stands nearby.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Dotdigital API user',
  provider: 'Dotdigital',
  severity: 'low',
  literals: ['@apiconnector.com'],
  pattern: /apiuser-[a-f0-9]{8,16}@apiconnector\.com/,
  before: 32,
  random: false,
  about: {
    allows: 'tell which API user it is',
    rotate: 'https://developer.dotdigital.com/',
  },
};
