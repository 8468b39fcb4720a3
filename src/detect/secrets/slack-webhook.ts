// Addresses of Slack webhooks are credentials: workspace, hook and a secret last part.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Slack incoming webhook',
  provider: 'Slack',
  severity: 'high',
  literals: ['hooks.slack.com/services/', 'hooks.slack-gov.com/services/'],
  pattern: /hooks\.slack(?:-gov)?\.com\/services\/T[A-Za-z0-9_]{7,12}\/B[A-Za-z0-9_]{7,12}\/(?<secret>[A-Za-z0-9_]{20,28})/,
  glued: 'before',
  about: {
    allows: 'post messages into the channel of the webhook',
    rotate: 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks',
  },
};
