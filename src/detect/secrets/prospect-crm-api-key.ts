// ProspectCRM issues 32 hex digits; a word of keys must follow the name, which is a word of sales.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Prospect CRM API key',
  provider: 'Prospect CRM',
  severity: 'medium',
  near: { words: ['prospect access', 'prospect secret', 'prospect token', 'prospect key', 'prospect api', 'prospectcrm'], value: /[\da-f]{32}/ },
  about: {
    allows: 'read and change contacts and deals',
    rotate: 'https://www.prospectsoft.com/',
  },
};
