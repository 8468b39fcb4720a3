// The address of a webhook ends in 26 lower-case letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Mattermost incoming webhook',
  provider: 'Mattermost',
  severity: 'medium',
  literals: ['/hooks/'],
  pattern: /\/hooks\/(?<secret>[a-z0-9]{26})/,
  glued: 'before',
  plausible: ({ secret }) => (secret.match(/\d/g) ?? []).length > 1,
  about: {
    allows: 'post messages into the channel',
    rotate: 'https://developers.mattermost.com/integrate/webhooks/incoming/',
  },
};
