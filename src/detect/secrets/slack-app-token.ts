// Slack app-level tokens name the app (A…) before their hex part; they open Socket Mode.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Slack app-level token',
  provider: 'Slack',
  severity: 'high',
  literals: ['xapp-'],
  pattern: /xapp-(?:\d{1,2}-A[A-Z0-9]{8,12}-\d{9,15}-[A-Fa-f0-9]{64}|\d{10,14}-[A-Za-z0-9\/+]{20,28})/,
  about: {
    allows: 'open event connections of the app and receive what it is sent',
    rotate: 'https://docs.slack.dev/authentication/using-token-rotation',
    references: ['https://docs.slack.dev/authentication/tokens'],
  },
};
