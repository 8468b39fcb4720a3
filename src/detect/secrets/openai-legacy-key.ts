// sk- and 48 letters and digits: the keys of the first years, and of services that talk like OpenAI.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'OpenAI API key without the mark',
  provider: 'OpenAI',
  severity: 'high',
  near: { words: ['openai', 'chatgpt', 'gpt'], value: /sk-[A-Za-z0-9]{48}/, bare: true },
  plausible: ({ secret }) => !secret.includes('T3BlbkFJ'),
  about: {
    allows: 'call models at the expense of the account',
    rotate: 'https://platform.openai.com/docs/api-reference/authentication',
  },
};
