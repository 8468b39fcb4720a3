// The group, the tenant, 32 hex digits and the owner, as an address.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Microsoft Teams incoming webhook',
  provider: 'Microsoft',
  severity: 'medium',
  literals: ['.webhook.office.com/webhookb2/', 'outlook.office.com/webhook/', 'outlook.office365.com/webhook/'],
  pattern: /(?:[a-z0-9-]{1,63}\.webhook\.office\.com\/webhookb2|outlook\.office(?:365)?\.com\/webhook)\/[A-Za-z0-9]{8}(?:-[A-Za-z0-9]{4}){3}-[A-Za-z0-9]{12}(?:@|%40)[A-Za-z0-9]{8}(?:-[A-Za-z0-9]{4}){3}-[A-Za-z0-9]{12}\/IncomingWebhook\/[A-Za-z0-9]{32}\/[A-Za-z0-9]{8}(?:-[A-Za-z0-9]{4}){3}-[A-Za-z0-9]{12}(?:\/V2[\w-]{20,60})?/i,
  before: 64,
  about: {
    allows: 'post messages into the channel',
    rotate: 'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
  },
};
