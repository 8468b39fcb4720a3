// Every key has the name OpenAI in base64 in its middle; the prefix tells the kind (proj, svcacct, or none).
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'OpenAI API key',
  provider: 'OpenAI',
  severity: 'high',
  literals: ['T3BlbkFJ'],
  pattern: /sk-(?!admin-)(?:[a-z]{2,12}-|None-)?[\w-]{20,120}T3BlbkFJ[\w-]{20,120}/,
  before: 140,
  about: {
    allows: 'call models at the expense of the account and read its files',
    rotate: 'https://platform.openai.com/docs/api-reference/authentication',
  },
  verify: { url: 'https://api.openai.com/v1/models', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
