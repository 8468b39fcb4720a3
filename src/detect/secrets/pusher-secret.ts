// Pusher's key and secret are both 20 hex digits; only a name with secret tells the confidential one.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Pusher Channels secret',
  provider: 'Pusher',
  severity: 'high',
  near: { words: ['pusher secret', 'pusher app'], value: /[\da-f]{20}/ },
  plausible: ({ before }) => /secret["'\]]?\s{0,3}[:=,(]?[\s>="'(]{0,6}$/i.test(before),
  about: {
    allows: 'publish events and sign in users of the application',
    rotate: 'https://pusher.com/docs/channels/',
  },
};
