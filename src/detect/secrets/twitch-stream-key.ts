// live_, the channel's number and 30 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Twitch stream key',
  provider: 'Twitch',
  severity: 'high',
  literals: ['live_'],
  pattern: /live_\d{4,12}_[A-Za-z0-9]{30}/,
  about: {
    allows: 'broadcast on the channel',
    rotate: 'https://help.twitch.tv/s/article/twitch-stream-key-faq',
  },
};
