// A key of 56 and a private key of 88 base64 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Kraken private API key',
  provider: 'Kraken',
  severity: 'critical',
  near: { words: ['kraken'], value: /[A-Za-z0-9+\/]{80,86}={2}|[A-Za-z0-9+\/]{56}/ },
  plausible: ({ secret }) => /[A-Z]/.test(secret) && /[a-z]/.test(secret) && /\d/.test(secret),
  about: {
    allows: 'trade and, where permitted, withdraw funds',
    rotate: 'https://support.kraken.com/',
  },
};
