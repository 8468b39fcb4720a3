// sk-admin- and the name OpenAI in base64 in the middle.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'OpenAI admin key',
  provider: 'OpenAI',
  severity: 'critical',
  literals: ['sk-admin-'],
  pattern: /sk-admin-[\w-]{20,120}T3BlbkFJ[\w-]{20,120}/,
  about: {
    allows: 'administer the organization: members, projects, keys',
    rotate: 'https://platform.openai.com/docs/api-reference/administration',
  },
};
