// ion_ and 42 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Ionic Appflow personal access token',
  provider: 'Ionic',
  severity: 'critical',
  literals: ['ion_'],
  pattern: /ion_[A-Za-z0-9]{42}/,
  about: {
    allows: 'build and publish apps of the organization',
    rotate: 'https://ionic.io/docs/appflow/',
  },
};
