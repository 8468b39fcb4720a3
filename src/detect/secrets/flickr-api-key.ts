// Thirty-two hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Flickr API key',
  provider: 'Flickr',
  severity: 'high',
  near: { words: ['flickr'], value: /[a-z0-9]{32}/ },
  about: {
    allows: 'call the API in the name of the app',
    rotate: 'https://www.flickr.com/services/api/',
  },
};
