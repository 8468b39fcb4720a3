// Two parts with an underline between.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'GoDaddy API key',
  provider: 'GoDaddy',
  severity: 'critical',
  near: { words: ['godaddy'], value: /[A-Za-z0-9]{8,16}_[A-Za-z0-9]{20,24}/, bare: true },
  about: {
    allows: 'change domains and their DNS, with the secret',
    rotate: 'https://developer.godaddy.com/',
  },
};
