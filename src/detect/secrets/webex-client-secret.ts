// Client secrets of Webex integrations: 64 hex digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Webex client secret',
  provider: 'Webex',
  severity: 'high',
  near: { words: ['webex'], value: /[A-Fa-f0-9]{64}/ },
  plausible: (match) => !isDigest(match),
  about: {
    allows: 'obtain tokens in the name of the integration',
    rotate: 'https://developer.webex.com/docs/integrations',
  },
};
