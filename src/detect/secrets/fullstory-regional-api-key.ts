// The data center, a dot and about a hundred characters of base64.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'FullStory API key with region',
  provider: 'FullStory',
  severity: 'high',
  literals: ['na1.', 'eu1.'],
  pattern: /(?:na1|eu1)\.[A-Za-z0-9+\/]{96,110}={0,2}/,
  about: {
    allows: 'read sessions and users',
    rotate: 'https://developer.fullstory.com/server/authentication/',
  },
};
