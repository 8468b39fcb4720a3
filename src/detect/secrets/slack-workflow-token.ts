// Slack hands functions of workflows short-lived tokens that begin with xwfp.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Slack workflow token',
  provider: 'Slack',
  severity: 'medium',
  literals: ['xwfp-'],
  pattern: /xwfp-[A-Za-z0-9-]{40,200}/,
  about: {
    allows: 'act as the workflow for the few minutes that the step runs',
    rotate: 'https://docs.slack.dev/authentication/using-token-rotation',
    references: ['https://docs.slack.dev/authentication/tokens'],
  },
};
