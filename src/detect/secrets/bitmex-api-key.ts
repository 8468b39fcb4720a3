// Secrets of BitMEX: 48 characters of base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'BitMEX API secret',
  provider: 'BitMEX',
  severity: 'critical',
  near: { words: ['bitmex'], value: /[A-Za-z0-9_-]{48}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[a-z]/.test(secret) && /[A-Z]/.test(secret),
  about: {
    allows: 'trade, and if allowed withdraw, from the account',
    rotate: 'https://www.bitmex.com/app/apiKeysUsage',
  },
};
