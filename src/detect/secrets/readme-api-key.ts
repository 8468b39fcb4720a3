// ReadMe marks its keys rdme_.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'ReadMe API key',
  provider: 'ReadMe',
  severity: 'high',
  literals: ['rdme_'],
  pattern: /rdme_[\da-z]{70}/,
  about: {
    allows: 'read and change the documentation of the project',
    rotate: 'https://docs.readme.com/main/reference/intro/authentication',
  },
};
