// Thirty-two hex digits and a UUID.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Infobip API key',
  provider: 'Infobip',
  severity: 'high',
  near: { words: ['infobip', 'ibsso'], value: /[a-f0-9]{32}-[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}/, bare: true },
  about: {
    allows: 'send messages at the expense of the account',
    rotate: 'https://www.infobip.com/docs/essentials/api-essentials/api-authentication',
  },
};
