// Travis issues 22 characters of base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Travis CI API token',
  provider: 'Travis CI',
  severity: 'high',
  near: { words: ['travis'], value: /[A-Za-z0-9][\w-]{20}[A-Za-z0-9]/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
  about: {
    allows: 'start builds and change the variables of repositories',
    rotate: 'https://docs.travis-ci.com/user/triggering-builds/',
  },
};
