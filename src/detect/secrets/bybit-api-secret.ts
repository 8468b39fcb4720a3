// Secrets of Bybit: 36 letters and digits of both cases.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Bybit API secret',
  provider: 'Bybit',
  severity: 'critical',
  near: { words: ['bybit'], value: /[A-Za-z0-9]{36}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[a-z]/.test(secret) && /[A-Z]/.test(secret),
  about: {
    allows: 'trade, and if allowed withdraw, from the account',
    rotate: 'https://www.bybit.com/en/help-center/',
  },
};
