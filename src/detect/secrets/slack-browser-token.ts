// Slack session tokens of the browser: `xoxc` in the page and `xoxd` in the cookie `d`, often percent-encoded; each needs the other.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Slack browser session token',
  provider: 'Slack',
  severity: 'high',
  literals: ['xoxc-', 'xoxd-'],
  pattern: /(?:xoxc-\d{9,14}-\d{9,14}-\d{9,14}-[A-Fa-f0-9]{64}|xoxd-[A-Za-z0-9+\/%_-]{80,360}={0,2})/,
  about: {
    allows: 'read and write all that the signed-in user can',
    rotate: 'https://docs.slack.dev/authentication/using-token-rotation',
    references: ['https://docs.slack.dev/authentication/tokens'],
  },
};
