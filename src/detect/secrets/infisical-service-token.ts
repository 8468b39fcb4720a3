// Three hex parts: id, secret, key.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Infisical service token',
  provider: 'Infisical',
  severity: 'critical',
  literals: ['st.'],
  pattern: /st\.[a-f0-9]{24}\.[a-f0-9]{32}\.[a-f0-9]{32}/,
  about: {
    allows: 'read the secrets of the project',
    rotate: 'https://infisical.com/docs/documentation/platform/token',
  },
};
