// 52 capitals and digits, which is base32 of 32 bytes.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Dyspatch API key',
  provider: 'Dyspatch',
  severity: 'high',
  near: { words: ['dyspatch'], value: /[A-Z0-9]{52}|[A-Za-z0-9]{52}/ },
  about: {
    allows: 'read the templates of the organization',
    rotate: 'https://docs.dyspatch.io/',
  },
};
