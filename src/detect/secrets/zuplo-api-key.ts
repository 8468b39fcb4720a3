// Zuplo keys: `zpka`, random letters and digits and a checksum of eight hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Zuplo API key',
  provider: 'Zuplo',
  severity: 'high',
  literals: ['zpka_'],
  pattern: /zpka_[a-z0-9]{32}_[a-f0-9]{8}/,
  about: {
    allows: 'call the API that the gateway protects, as one of its consumers',
    rotate: 'https://zuplo.com/docs/articles/api-key-management',
  },
};
