// Addresses that start a Slack workflow end in a secret part.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Slack workflow trigger address',
  provider: 'Slack',
  severity: 'medium',
  literals: ['hooks.slack.com/workflows/', 'hooks.slack.com/triggers/'],
  pattern: /hooks\.slack\.com\/(?:workflows\/T[A-Za-z0-9_]{7,12}\/A[A-Za-z0-9_]{7,12}\/\d{15,20}\/(?<secret>[A-Za-z0-9]{20,28})|triggers\/[TE][A-Za-z0-9_]{7,12}\/\d{10,15}\/[A-Fa-f0-9]{32})/,
  glued: 'before',
  about: {
    allows: 'start the workflow with values of their choice',
    rotate: 'https://slack.com/help/articles/360041352714',
  },
};
