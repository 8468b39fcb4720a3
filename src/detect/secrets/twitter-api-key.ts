// The consumer key or client id names an app: 18 to 25 characters, public in its own way.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'X (Twitter) API key',
  provider: 'X',
  severity: 'low',
  near: { words: ['twitter id', 'twitter app', 'twitter client', 'twitter consumer', 'twitter api', 'twitter key'], value: /[A-Za-z0-9]{18,25}/, bare: true },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
  about: {
    allows: 'name the app to X; with the secret, act as it',
    rotate: 'https://docs.x.com/fundamentals/authentication/oauth-1-0-a/api-key-and-secret',
  },
};
