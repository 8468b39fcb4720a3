// HTTP access tokens of a Bitbucket of one's own: `BBDC-` and base64 of a number, a colon and random bytes.
import type { SecretRule } from './contract.ts';
import { decodeBase64 } from './lib/base64.ts';

export const rule: SecretRule = {
  title: 'Bitbucket Data Center token',
  provider: 'Bitbucket',
  severity: 'high',
  literals: ['BBDC-'],
  pattern: /BBDC-[MNO][A-Za-z0-9+/@_-]{38,50}={0,2}/,
  inspect: ({ secret }) => (/^\d{12}:/.test(decodeBase64(secret.slice(5, 25)) ?? '') ? { structure: 'valid' } : {}),
  about: {
    allows: 'read and change the repositories that the token was made for',
    rotate: 'https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html',
  },
};
