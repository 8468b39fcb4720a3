// WaniKani tokens are UUIDs.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'WaniKani API token',
  provider: 'WaniKani',
  severity: 'high',
  near: { words: ['wanikani'], value: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/ },
  about: {
    allows: 'read and change the lessons of the user',
    rotate: 'https://docs.api.wanikani.com/',
  },
};
