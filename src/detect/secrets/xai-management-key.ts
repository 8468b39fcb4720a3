// Management keys of xAI create and revoke the other keys of a team.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'xAI management key',
  provider: 'xAI',
  severity: 'critical',
  literals: ['xai-token-'],
  pattern: /xai-token-[A-Za-z0-9_-]{40,120}/,
  about: {
    allows: 'create keys of the team and read its spending',
    rotate: 'https://docs.x.ai/developers/management-api',
  },
};
