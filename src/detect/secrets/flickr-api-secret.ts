// Sixteen hex digits, where a secret is named.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Flickr API secret',
  provider: 'Flickr',
  severity: 'high',
  near: { words: ['flickr secret', 'flickr api', 'flickr consumer', 'flickr'], value: /[a-f0-9]{16}/ },
  plausible: ({ before }) => /secret\W{0,6}$/i.test(before),
  about: {
    allows: 'sign requests in the name of the app',
    rotate: 'https://www.flickr.com/services/api/',
  },
};
