// Root keys of Unkey: `unkey_` and base58.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Unkey root key',
  provider: 'Unkey',
  severity: 'high',
  literals: ['unkey_'],
  pattern: /unkey_[A-Za-z0-9]{20,32}/,
  plausible: ({ secret }) => /\d/.test(secret) && /[a-z]/.test(secret) && /[A-Z]/.test(secret),
  about: {
    allows: 'make, verify and delete the keys of the workspace',
    rotate: 'https://www.unkey.com/docs/',
  },
};
