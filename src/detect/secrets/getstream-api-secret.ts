// Sixty-four small letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Stream API secret',
  provider: 'Stream',
  severity: 'critical',
  near: { words: ['getstream', 'stream api', 'stream secret'], value: /[a-z0-9]{64}/ },
  plausible: ({ secret }) => /[g-z]/.test(secret),
  about: {
    allows: 'make tokens of every user of the app',
    rotate: 'https://getstream.io/docs/',
  },
};
