// 32 hex digits; newer keys tell a user (`cu_`) from a service (`sv_`).
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Checkly API key',
  provider: 'Checkly',
  severity: 'high',
  near: { words: ['checkly'], value: /(?:cu_|sv_)?[A-Za-z0-9]{32}/ },
  about: {
    allows: 'change the checks and read the secrets in them',
    rotate: 'https://www.checklyhq.com/docs/accounts-and-users/creating-api-key/',
  },
};
