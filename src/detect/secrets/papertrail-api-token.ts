// Papertrail's tokens are 20 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Papertrail API token',
  provider: 'SolarWinds Papertrail',
  severity: 'medium',
  near: { words: ['papertrail'], value: /[A-Za-z0-9]{20}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'search the account\'s logs',
    rotate: 'https://www.papertrail.com/help/search-api/',
  },
};
