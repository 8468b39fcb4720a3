// Access tokens are a UUID, today behind api-.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'LaunchDarkly access token',
  provider: 'LaunchDarkly',
  severity: 'high',
  near: { words: ['launchdarkly', 'launch darkly', 'ld api', 'ld access'], value: /(?:api-|rel-)?[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}/ },
  about: {
    allows: 'change flags within the role of the token',
    rotate: 'https://launchdarkly.com/docs/home/account/api',
  },
  verify: { url: 'https://app.launchdarkly.com/api/v2/caller-identity', headers: { authorization: '{secret}' }, active: [200], inactive: [401], elsewhere: 'other instances of LaunchDarkly' },
};
