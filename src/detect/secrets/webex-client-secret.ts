// Client secrets of Webex integrations: 64 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Webex client secret',
  provider: 'Webex',
  severity: 'high',
  near: { words: ['webex'], value: /[A-Fa-f0-9]{64}/ },
  about: {
    allows: 'obtain tokens in the name of the integration',
    rotate: 'https://developer.webex.com/docs/integrations',
  },
};
