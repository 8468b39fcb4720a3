// A prefix and a UUID; mostly found in the settings of coding assistants.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Context7 API key',
  provider: 'Context7',
  severity: 'medium',
  literals: ['ctx7sk-'],
  pattern: /ctx7sk-[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}/,
  about: {
    allows: 'query the service at the limits of the account',
    rotate: 'https://context7.com/docs/howto/api-keys',
  },
};
