// Slack user tokens: workspace, user and token numbers in the clear, then a hex part; those of enterprises begin alike.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Slack user token',
  provider: 'Slack',
  severity: 'high',
  literals: ['xoxp-'],
  pattern: /xoxp-\d{9,14}-\d{9,14}-(?:\d{9,14}-)?[A-Za-z0-9]{10,64}(?!-)/,
  about: {
    allows: 'read and write as the user who installed the app, within its scopes',
    rotate: 'https://docs.slack.dev/authentication/using-token-rotation',
    references: ['https://docs.slack.dev/authentication/tokens'],
  },
  verify: { url: 'https://slack.com/api/auth.test', method: 'POST', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [], contains: '"ok":true', refuses: ['"invalid_auth"', '"account_inactive"', '"token_revoked"', '"token_expired"'] },
};
