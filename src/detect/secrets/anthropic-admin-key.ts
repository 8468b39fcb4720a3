// Admin keys of Anthropic manage members, workspaces and keys of the whole organization.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Anthropic admin key',
  provider: 'Anthropic',
  severity: 'critical',
  literals: ['sk-ant-admin'],
  pattern: /sk-ant-admin\d{1,3}-[\w-]{80,120}(?!-)/,
  inspect: ({ secret }) => (/^sk-ant-admin\d\d-[\w-]{93}AA$/.test(secret) ? { structure: 'valid' } : {}),
  about: {
    allows: 'manage the members, workspaces and API keys of the organization',
    rotate: 'https://support.claude.com/en/articles/9767949-api-key-best-practices-keeping-your-keys-safe-and-secure',
  },
};
