// OAuth tokens of Claude subscriptions: `oat` for access, `ort` for refresh, as Claude Code keeps them.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Anthropic OAuth token',
  provider: 'Anthropic',
  severity: 'high',
  literals: ['sk-ant-oat', 'sk-ant-ort'],
  pattern: /sk-ant-o[ar]t\d{1,3}-[\w-]{80,120}(?!-)/,
  about: {
    allows: 'use the subscription of the person who signed in',
    rotate: 'https://support.claude.com/en/articles/9767949-api-key-best-practices-keeping-your-keys-safe-and-secure',
  },
};
