// App-only bearers begin with a row of A: a number with leading zeros in base64, percent-encoded.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'X (Twitter) bearer token',
  provider: 'X',
  severity: 'high',
  literals: ['AAAAAAAAAAAAAAAAAAAA'],
  pattern: /AAAAAAAAAAAAAAAAAAAA[A-Za-z0-9%+/]{20,80}(?:%3D|=)[A-Za-z0-9]{38,60}/,
  random: false,
  about: {
    allows: 'read posts and people on the app\'s quota',
    rotate: 'https://docs.x.com/fundamentals/authentication/oauth-2-0/bearer-tokens',
  },
};
