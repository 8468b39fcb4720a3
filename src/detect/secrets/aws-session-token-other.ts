// Session tokens of stores that speak the protocol of AWS (MinIO, Ceph) have no mark: long text after the name of the variable.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'AWS session token of a compatible store',
  provider: 'AWS',
  severity: 'high',
  near: { words: ['aws session', 'amz security', 'aws security'], value: /[A-Za-z0-9+/_.=-]{80,1000}/ },
  plausible: ({ secret }) => /[A-Z]/.test(secret) && /[a-z]/.test(secret) && /\d/.test(secret) && !/[-_./]{2}|[A-Za-z]{40}/.test(secret),
  about: {
    allows: 'act in the store as the user it was issued for, together with its key, until it expires',
    rotate: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html',
  },
};
