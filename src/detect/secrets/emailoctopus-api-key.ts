// eo_ and 64 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'EmailOctopus API key',
  provider: 'EmailOctopus',
  severity: 'high',
  literals: ['eo_'],
  pattern: /eo_[a-f0-9]{64}/,
  about: {
    allows: 'read subscribers and change lists',
    rotate: 'https://emailoctopus.com/api-documentation',
  },
};
