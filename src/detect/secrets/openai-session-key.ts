// The token of a signed-in page.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'OpenAI session key',
  provider: 'OpenAI',
  severity: 'high',
  literals: ['sess-'],
  pattern: /sess-[A-Za-z0-9]{40}/,
  about: {
    allows: 'act as the user in the web interface',
    rotate: 'https://platform.openai.com/docs/api-reference/authentication',
  },
};
