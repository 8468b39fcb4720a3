// Thirty-two letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Equinix Metal API token',
  provider: 'Equinix',
  severity: 'critical',
  near: { words: ['equinix', 'packet auth', 'metal auth', 'packet api'], value: /[A-Za-z0-9]{32}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'manage servers of the project',
    rotate: 'https://deploy.equinix.com/developers/docs/metal/',
  },
};
