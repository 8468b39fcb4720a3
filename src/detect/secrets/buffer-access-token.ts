// Tokens of Buffer: `1/` and 32 hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Buffer access token',
  provider: 'Buffer',
  severity: 'high',
  near: { words: ['buffer access', 'buffer api', 'bufferapp'], value: /\d\/[a-f0-9]{32}/, bare: true },
  about: {
    allows: 'post to the social networks linked to the account',
    rotate: 'https://buffer.com/developers/api/oauth',
  },
};
