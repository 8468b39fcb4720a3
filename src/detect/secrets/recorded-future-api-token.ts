// Recorded Future's tokens are 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Recorded Future API token',
  provider: 'Recorded Future',
  severity: 'high',
  near: { words: ['recordedfuture', 'recorded future', 'rf token', 'rftoken'], value: /[\da-f]{32}/ },
  about: {
    allows: 'query the intelligence the account pays for',
    rotate: 'https://support.recordedfuture.com/',
  },
};
