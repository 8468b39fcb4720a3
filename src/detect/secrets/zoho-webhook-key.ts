// Addresses of Zoho functions and webhooks carry their key: 1001 and two hex texts.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Zoho webhook key',
  provider: 'Zoho',
  severity: 'high',
  literals: ['zapikey=', 'zoho-enczapikey '],
  pattern: /(?:zapikey=|zoho-enczapikey )(?<secret>1001\.[A-Fa-f0-9]{32}\.[A-Fa-f0-9]{32}|[A-Za-z0-9+\/=]{100,220})/i,
  about: {
    allows: 'start the function with values of their choice',
    rotate: 'https://www.zoho.com/cliq/help/platform/webhook-tokens.html',
  },
};
