// Keys: forty hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Nicereply API key',
  provider: 'Nicereply',
  severity: 'medium',
  near: { words: ['nicereply'], value: /[A-Za-z0-9]{40}/, bare: true },
  about: {
    allows: 'read ratings of customers',
    rotate: 'https://www.nicereply.com/api',
  },
};
