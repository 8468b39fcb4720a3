// AIza and 35 characters: the same form for maps in a page and for keys that cost money.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Google API key',
  provider: 'Google',
  severity: 'high',
  literals: ['AIza'],
  pattern: /AIza[\w-]{35}(?![\w-])/,
  about: {
    allows: 'call the APIs the key is not restricted from at the expense of the project, Gemini among them',
    rotate: 'https://cloud.google.com/docs/authentication/api-keys',
  },
};
