// Slack tokens of earlier kinds (workspace, refresh, legacy, session): the letter after `xox` tells which.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Slack legacy token',
  provider: 'Slack',
  severity: 'high',
  literals: ['xoxa-', 'xoxr-', 'xoxo-', 'xoxs-'],
  pattern: /xox[aros]-(?:\d{1,2}-)?\d{9,14}-(?:\d{9,14}-)?(?:\d{9,14}-)?[A-Za-z0-9]{10,64}(?!-)/,
  about: {
    allows: 'act in the workspace as whoever it was issued to',
    rotate: 'https://docs.slack.dev/authentication/using-token-rotation',
    references: ['https://docs.slack.dev/authentication/tokens'],
  },
};
