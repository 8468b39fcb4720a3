// BitGo tokens: `v2x` and 64 hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'BitGo access token',
  provider: 'BitGo',
  severity: 'critical',
  near: { words: ['bitgo'], value: /v2x[a-f0-9]{64}/, bare: true },
  about: {
    allows: 'move funds as the user may',
    rotate: 'https://developers.bitgo.com/',
  },
};
