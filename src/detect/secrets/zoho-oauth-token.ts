// Zoho access and refresh tokens: the number of the scheme and two times 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Zoho OAuth token',
  provider: 'Zoho',
  severity: 'high',
  literals: ['1000.'],
  pattern: /1000\.[A-Fa-f0-9]{32}\.[A-Fa-f0-9]{30,32}/,
  about: {
    allows: 'read and change what the client was permitted: customers, mail, books',
    rotate: 'https://www.zoho.com/accounts/protocol/oauth/revoke-tokens.html',
  },
};
