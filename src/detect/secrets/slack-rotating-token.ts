// Slack tokens under rotation: `xoxe.` before the kind, and a base64 text that wraps numbers and hex. Those without a kind refresh the others.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Slack rotating token',
  provider: 'Slack',
  severity: 'high',
  literals: ['xoxe.xox', 'xoxe-'],
  pattern: /xoxe(?:\.xox[abp])?-\d{1,2}-[A-Za-z0-9_+\/-]{100,260}={0,2}/,
  about: {
    allows: 'act with the scopes of the app until the token runs out, or fetch new ones',
    rotate: 'https://docs.slack.dev/authentication/using-token-rotation',
    references: ['https://docs.slack.dev/authentication/using-token-rotation'],
  },
};
