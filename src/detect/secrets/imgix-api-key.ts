// ak_ and 64 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'imgix API key',
  provider: 'imgix',
  severity: 'high',
  literals: ['ak_'],
  pattern: /ak_[a-f0-9]{64}/,
  about: {
    allows: 'change sources and assets',
    rotate: 'https://docs.imgix.com/',
  },
};
