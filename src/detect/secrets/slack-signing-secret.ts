// Slack apps check requests with a hex secret that has no mark of its own.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Slack signing secret',
  provider: 'Slack',
  severity: 'high',
  near: { words: ['slack signing', 'slack client', 'slack verification', 'slack app'], value: /[A-Za-z0-9]{32}|[A-Za-z0-9]{24}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'send the app requests that it takes for Slack',
    rotate: 'https://docs.slack.dev/authentication/verifying-requests-from-slack',
  },
};
