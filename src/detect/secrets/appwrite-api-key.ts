// Appwrite keys: `standard_` and 256 hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Appwrite API key',
  provider: 'Appwrite',
  severity: 'high',
  literals: ['standard_'],
  pattern: /standard_[a-f0-9]{200,300}/,
  about: {
    allows: 'read and change users, data and files of the project',
    rotate: 'https://appwrite.io/docs/advanced/platform/api-keys',
  },
};
