// Legacy keys: base64 of 48 characters over a UUID, or the UUID itself.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'OneSignal API key',
  provider: 'OneSignal',
  severity: 'high',
  near: { words: ['onesignal', 'one signal'], value: /[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}|[A-Za-z0-9]{48}/ },
  plausible: ({ before }) => !/app[_-]?id\W{0,8}$/i.test(before),
  about: {
    allows: 'send notifications to every user of the app',
    rotate: 'https://documentation.onesignal.com/docs/keys-and-ids',
  },
};
