// The secret that signs the tailnet's webhooks.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Tailscale webhook secret',
  provider: 'Tailscale',
  severity: 'medium',
  literals: ['tskey-webhook-'],
  pattern: /tskey-webhook-[A-Za-z0-9]{6,20}(?:CNTRL)?-[A-Za-z0-9]{8,60}/,
  about: {
    allows: 'forge events of the tailnet to whoever listens for them',
    rotate: 'https://tailscale.com/kb/1213/webhooks',
  },
};
