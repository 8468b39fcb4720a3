// sk-or-v1- and 64 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'OpenRouter API key',
  provider: 'OpenRouter',
  severity: 'high',
  literals: ['sk-or-v1-'],
  pattern: /sk-or-v1-[a-f0-9]{64}/,
  about: {
    allows: 'call models at the expense of the account',
    rotate: 'https://openrouter.ai/docs/api-reference/authentication',
  },
  verify: { url: 'https://openrouter.ai/api/v1/key', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
