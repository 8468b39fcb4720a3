// turbopuffer marks its keys tpuf_.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'turbopuffer API key',
  provider: 'turbopuffer',
  severity: 'high',
  literals: ['tpuf_'],
  pattern: /tpuf_[A-Za-z0-9]{28,60}/,
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read, write and delete the organization\'s vectors',
    rotate: 'https://turbopuffer.com/docs/auth',
  },
};
