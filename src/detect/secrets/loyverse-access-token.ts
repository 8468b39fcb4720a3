// Tokens: 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Loyverse access token',
  provider: 'Loyverse',
  severity: 'high',
  near: { words: ['loyverse'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'read receipts and change items of the shop',
    rotate: 'https://developer.loyverse.com/docs/',
  },
};
