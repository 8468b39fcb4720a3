// 40 hex digits like a commit id: the name stands right before it, or a word for a key does.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Cloudsmith API key',
  provider: 'Cloudsmith',
  severity: 'high',
  near: { words: ['cloudsmith'], value: /[A-Fa-f0-9]{40}/, bare: true },
  plausible: ({ before }) => /cloudsmith[\s"'=:]{1,5}$/i.test(before) || (!before.endsWith('@') && /key|token|secret|password|auth|access|private/i.test(before.slice(-50))),
  about: {
    allows: 'read and publish packages of the organization',
    rotate: 'https://docs.cloudsmith.com/accounts-and-teams/api-key',
  },
  verify: { url: 'https://api.cloudsmith.io/v1/user/self/', headers: { 'x-api-key': '{secret}' }, active: [200], inactive: [401] },
};
