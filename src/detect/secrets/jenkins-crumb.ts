// A crumb guards a session against forged requests; it is worth something together with the session only.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Jenkins crumb',
  provider: 'Jenkins',
  severity: 'medium',
  near: { words: ['jenkins crumb'], value: /[a-f0-9]{32}|[a-f0-9]{64}/, bare: true },
  about: {
    allows: 'send requests to Jenkins within the session that the crumb was issued for',
    rotate: 'https://www.jenkins.io/doc/book/security/csrf-protection/',
  },
  instead: ['jenkins-api-token'],
};
