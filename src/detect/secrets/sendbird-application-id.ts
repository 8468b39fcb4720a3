// Sendbird application ids are UUIDs in capital letters; clients carry them.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Sendbird application id',
  provider: 'Sendbird',
  severity: 'low',
  near: { words: ['sendbird app', 'sendbird application'], value: /[A-F0-9]{8}-[A-F0-9]{4}-[A-F0-9]{4}-[A-F0-9]{4}-[A-F0-9]{12}/, bare: true },
  about: {
    allows: 'tell which application is meant',
    rotate: 'https://sendbird.com/docs/chat',
  },
};
