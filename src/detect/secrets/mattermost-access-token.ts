// Tokens: 26 lower-case letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Mattermost access token',
  provider: 'Mattermost',
  severity: 'high',
  near: { words: ['mattermost', 'mm bot', 'mm access'], value: /[a-z0-9]{26}/ },
  about: {
    allows: 'read and write in the name of the user or bot',
    rotate: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
  },
};
