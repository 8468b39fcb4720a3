// Thirty-two letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Hetzner DNS API token',
  provider: 'Hetzner',
  severity: 'critical',
  near: { words: ['hetzner'], value: /[A-Za-z0-9]{32}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'change DNS of the zones',
    rotate: 'https://docs.hetzner.com/networking/dns/',
  },
};
