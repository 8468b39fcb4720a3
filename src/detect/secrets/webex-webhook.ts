// Addresses of Webex webhooks hold their whole credential.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Webex incoming webhook',
  provider: 'Webex',
  severity: 'medium',
  literals: ['webexapis.com/v1/webhooks/incoming/'],
  pattern: /webexapis\.com\/v1\/webhooks\/incoming\/(?<secret>[A-Za-z0-9_-]{60,180})/,
  glued: 'before',
  about: {
    allows: 'post messages into the space of the webhook',
    rotate: 'https://apphub.webex.com/applications/incoming-webhooks-cisco-systems-38054-23307-75252',
  },
};
