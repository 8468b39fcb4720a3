// Sendbird master and secondary tokens: 40 hex digits, 24 in older applications.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Sendbird API token',
  provider: 'Sendbird',
  severity: 'critical',
  near: { words: ['sendbird'], value: /[A-Za-z0-9]{40}|[A-Za-z0-9]{24}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'read and change every chat of the application',
    rotate: 'https://sendbird.com/docs/chat/platform-api/v3/application/understanding-api-token/overview-api-token',
  },
};
