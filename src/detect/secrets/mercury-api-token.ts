// A token in the form of RFC 8959, with the environment in it.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Mercury API token',
  provider: 'Mercury',
  severity: 'critical',
  literals: ['secret-token:mercury_'],
  pattern: /secret-token:mercury_(?:production|sandbox)_[\w-]{20,120}/,
  inspect: ({ secret }) => (secret.includes('mercury_sandbox_') ? { example: 'test mode' } : {}),
  about: {
    allows: 'read the accounts of the bank and, with a token that may write, send money',
    rotate: 'https://docs.mercury.com/reference',
  },
};
