// Rebrandly's keys are 32 hex digits; some longer ones were seen.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Rebrandly API key',
  provider: 'Rebrandly',
  severity: 'medium',
  near: { words: ['rebrandly'], value: /[A-Za-z0-9_]{32}|[A-Za-z0-9_]{36,38}/ },
  about: {
    allows: 'change where the account\'s links lead',
    rotate: 'https://developers.rebrandly.com/docs/api-key-authentication',
  },
};
