// A UUID, in newer keys with the number of the account behind a colon.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Kylas API key',
  provider: 'Kylas',
  severity: 'high',
  near: { words: ['kylas'], value: /[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}(?::\d{1,8})?/ },
  about: {
    allows: 'read and change leads and deals',
    rotate: 'https://support.kylas.io/',
  },
};
