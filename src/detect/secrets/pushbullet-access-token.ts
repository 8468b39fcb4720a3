// Pushbullet's tokens are o., a letter and 32 in all; older ones 34 characters without the dot.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Pushbullet access token',
  provider: 'Pushbullet',
  severity: 'high',
  near: { words: ['pushbullet', 'push bullet'], value: /o\.[A-Za-z0-9]{32}|[A-Za-z0-9]{34}/ },
  about: {
    allows: 'read and send pushes and messages of the user\'s devices',
    rotate: 'https://docs.pushbullet.com/',
  },
  verify: { url: 'https://api.pushbullet.com/v2/users/me', headers: { 'access-token': '{secret}' }, active: [200], inactive: [401] },
};
