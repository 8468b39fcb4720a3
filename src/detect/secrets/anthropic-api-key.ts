// Anthropic API keys: `sk-ant-api` with a version, then base64url ending in AA.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Anthropic API key',
  provider: 'Anthropic',
  severity: 'high',
  literals: ['sk-ant-api'],
  pattern: /sk-ant-api\d{1,3}-[\w-]{80,120}(?!-)/,
  inspect: ({ secret }) => (/^sk-ant-api\d\d-[\w-]{93}AA$/.test(secret) ? { structure: 'valid' } : {}),
  about: {
    allows: 'run models at the expense of the workspace and read its files and batches',
    rotate: 'https://support.claude.com/en/articles/9767949-api-key-best-practices-keeping-your-keys-safe-and-secure',
    references: ['https://platform.claude.com/docs/en/api/overview'],
  },
  verify: { url: 'https://api.anthropic.com/v1/models', headers: { 'x-api-key': '{secret}', 'anthropic-version': '2023-06-01' }, active: [200], inactive: [401] },
};
