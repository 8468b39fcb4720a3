// Thirty-two capitals and digits, ten in older keys.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'IP2Location API key',
  provider: 'IP2Location',
  severity: 'medium',
  near: { words: ['ip2location', 'ip2proxy', 'ip2whois'], value: /[A-Z0-9]{32}|[A-Z0-9]{10}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://www.ip2location.io/ip2location-documentation',
  },
};
