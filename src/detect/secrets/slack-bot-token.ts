// Slack bot tokens: workspace and bot numbers in the clear, a secret part behind.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Slack bot token',
  provider: 'Slack',
  severity: 'high',
  literals: ['xoxb-'],
  pattern: /xoxb-\d{9,14}-(?:\d{9,14}-)?[A-Za-z0-9]{18,34}(?!-)/,
  about: {
    allows: 'read and write in the channels the bot was added to',
    rotate: 'https://api.slack.com/authentication/rotation',
    references: ['https://api.slack.com/concepts/token-types'],
  },
  verify: { url: 'https://slack.com/api/auth.test', method: 'POST', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [], contains: '"ok":true', refuses: ['"invalid_auth"', '"account_inactive"', '"token_revoked"', '"token_expired"'] },
};
