// Thirty-two characters of base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Fastly API token',
  provider: 'Fastly',
  severity: 'high',
  near: { words: ['fastly'], value: /[A-Za-z0-9_-]{32}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'change and purge the services of the account',
    rotate: 'https://docs.fastly.com/en/guides/using-api-tokens',
  },
  verify: { url: 'https://api.fastly.com/tokens/self', headers: { 'fastly-key': '{secret}' }, active: [200], inactive: [401] },
};
