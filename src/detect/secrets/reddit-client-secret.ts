// Reddit's app secrets are 27 to 30 characters of base64url beside an id of 14 to 22.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Reddit client secret',
  provider: 'Reddit',
  severity: 'high',
  near: { words: ['reddit'], value: /[\w-]{27}|[\w-]{30}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
  about: {
    allows: 'act as the app, and with its script account as the user',
    rotate: 'https://github.com/reddit-archive/reddit/wiki/OAuth2',
  },
};
