// Key and shared secret are both 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Last.fm API key or shared secret',
  provider: 'Last.fm',
  severity: 'medium',
  near: { words: ['lastfm', 'last fm'], value: /[a-f0-9]{32}/ },
  about: {
    allows: 'call the service in the name of the application',
    rotate: 'https://www.last.fm/api/accounts',
  },
};
