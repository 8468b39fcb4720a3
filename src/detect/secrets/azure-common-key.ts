// The common form of newer keys at Microsoft: 52 random characters, a mark, the date of issue and four letters of the service; 84 characters in all.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Azure key of the common form',
  provider: 'Azure',
  severity: 'high',
  literals: ['JQQJ99'],
  pattern: /[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{26}(?:[A-Za-z0-9]{2}==)?/,
  before: 52,
  reach: 48,
  inspect: ({ secret }) => ({ structure: 'valid', facts: { service: secret.slice(76, 80) } }),
  about: {
    allows: 'use the service that issued it',
    rotate: 'https://learn.microsoft.com/en-us/azure/ai-services/rotate-keys',
  },
};
