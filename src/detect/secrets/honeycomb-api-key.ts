// Twenty-two letters and digits for an environment, 32 hex digits in classic ones.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Honeycomb API key',
  provider: 'Honeycomb',
  severity: 'high',
  near: { words: ['honeycomb'], value: /[A-Za-z0-9]{22}|[a-f0-9]{32}/, bare: true },
  plausible: ({ secret, before }) => /\d/.test(secret) && /(?:key|token|secret|team|auth|api|access)["'\\]{0,2}\W{1,8}$/i.test(before),
  about: {
    allows: 'send events and, as configured, read and change datasets',
    rotate: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
  },
};
