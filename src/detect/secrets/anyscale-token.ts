// Anyscale tokens: `aph0_` for the platform, `esecret_` for its endpoints.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Anyscale token',
  provider: 'Anyscale',
  severity: 'high',
  literals: ['aph0_', 'esecret_'],
  pattern: /(?:aph0_[A-Za-z0-9_-]{30,90}|esecret_[a-z0-9]{24,40})/,
  plausible: ({ secret }) => (secret.match(/\d/g) ?? []).length >= 3,
  about: {
    allows: 'run clusters and models at the expense of the account',
    rotate: 'https://docs.anyscale.com/',
  },
};
