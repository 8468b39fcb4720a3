// 64 or 65 hex digits; Medium alone is an ordinary word.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Medium integration token',
  provider: 'Medium',
  severity: 'medium',
  near: { words: ['medium integration', 'medium access', 'medium token', 'medium api'], value: /[a-f0-9]{64,65}/, bare: true },
  about: {
    allows: 'publish in the name of the user',
    rotate: 'https://help.medium.com/',
  },
};
