// Paddle signs notifications with a secret that names its notification setting.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Paddle webhook secret',
  provider: 'Paddle',
  severity: 'high',
  literals: ['pdl_ntfset_'],
  pattern: /pdl_ntfset_[\da-z]{26}_[A-Za-z0-9+/]{32}/,
  about: {
    allows: 'forge notifications of payments to the application',
    rotate: 'https://developer.paddle.com/webhooks/signature-verification',
  },
};
