// token_auth: 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Matomo auth token',
  provider: 'Matomo',
  severity: 'high',
  near: { words: ['matomo', 'piwik'], value: /[a-f0-9]{32}/ },
  about: {
    allows: 'read statistics and, for administrators, change settings',
    rotate: 'https://matomo.org/faq/general/faq_114/',
  },
};
