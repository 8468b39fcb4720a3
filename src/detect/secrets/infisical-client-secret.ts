// Sixty-four hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Infisical machine identity secret',
  provider: 'Infisical',
  severity: 'critical',
  near: { words: ['infisical'], value: /[a-f0-9]{64}/ },
  about: {
    allows: 'read the secrets the identity reaches',
    rotate: 'https://infisical.com/docs/documentation/platform/identities/universal-auth',
  },
};
