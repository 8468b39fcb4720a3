// The secret that signs notifications.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Linear webhook signing secret',
  provider: 'Linear',
  severity: 'medium',
  literals: ['lin_wh_'],
  pattern: /lin_wh_[A-Za-z0-9]{40}/,
  about: {
    allows: 'forge notifications',
    rotate: 'https://linear.app/developers/webhooks',
  },
};
