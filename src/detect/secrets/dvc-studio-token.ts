// isat_ and letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Iterative DVC Studio access token',
  provider: 'Iterative',
  severity: 'high',
  literals: ['isat_'],
  pattern: /isat_[A-Za-z0-9]{32,64}/,
  about: {
    allows: 'read and change experiments and models',
    rotate: 'https://studio.docs.dvc.ai/',
  },
};
