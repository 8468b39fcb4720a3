// Personal tokens are 43 characters of base64url beside the user's id of 17.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Rocket.Chat access token',
  provider: 'Rocket.Chat',
  severity: 'high',
  near: { words: ['rocketchat', 'rocket chat'], value: /[\w-]{43}/ },
  companions: [{ name: 'user id', value: /[A-Za-z0-9]{17}/, within: 150 }],
  about: {
    allows: 'read and write messages as the user',
    rotate: 'https://developer.rocket.chat/',
  },
};
