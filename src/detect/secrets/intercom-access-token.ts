// Base64 of "tok:", an id with underlines and ":1:0".
import type { SecretRule } from './contract.ts';
import { decodeBase64 } from './lib/base64.ts';

export const rule: SecretRule = {
  title: 'Intercom access token',
  provider: 'Intercom',
  severity: 'high',
  literals: ['dG9rO'],
  pattern: /dG9rO[A-Za-z0-9+\/]{54,56}={0,2}/,
  inspect: ({ secret }) => (/^tok:[a-f0-9]{8}_[a-f0-9_]{27}:/.test(decodeBase64(secret) ?? '') ? { structure: 'valid' } : {}),
  about: {
    allows: 'read and change users and conversations',
    rotate: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
  },
};
