// Reference tokens of the JFrog platform are base64 of `reftkn:` with version, time of expiry and 40 random characters.
import type { SecretRule } from './contract.ts';
import { decodeBase64 } from './lib/base64.ts';

export const rule: SecretRule = {
  title: 'JFrog reference token',
  provider: 'JFrog',
  severity: 'high',
  literals: ['cmVmdGtuO'],
  pattern: /cmVmdGtuO[A-Za-z0-9+/]{40,80}={0,2}/,
  inspect: ({ secret }) => {
    const expiry = /^reftkn:\d\d:(\d{10}):/.exec(decodeBase64(secret) ?? '')?.[1];
    return expiry === undefined ? {} : { structure: 'valid', facts: { 'expires (seconds since 1970)': Number(expiry) === 0 ? 'never' : expiry } };
  },
  about: {
    allows: 'act in the JFrog platform as the user it was made for',
    rotate: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
  },
};
