// BombBomb tokens: long base64 or JSON web tokens.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'BombBomb API key',
  provider: 'BombBomb',
  severity: 'high',
  near: { words: ['bombbomb'], value: /[A-Za-z0-9_-]{60,200}={0,2}(?:\.[A-Za-z0-9_-]{20,180}\.[A-Za-z0-9_-]{20,90})?/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'send videos and mail in the name of the account',
    rotate: 'https://developer.bombbomb.com/',
  },
};
