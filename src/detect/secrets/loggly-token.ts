// Customer tokens are UUIDs.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Loggly customer token',
  provider: 'Loggly',
  severity: 'medium',
  near: { words: ['loggly'], value: /[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}/ },
  about: {
    allows: 'write into the logs',
    rotate: 'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm',
  },
};
