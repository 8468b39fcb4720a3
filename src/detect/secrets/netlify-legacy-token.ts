// Tokens of before 2023 have no prefix.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Netlify access token, older form',
  provider: 'Netlify',
  severity: 'high',
  near: { words: ['netlify'], value: /[\w-]{43,46}|[a-f0-9]{63,64}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Za-z0-9]{12}/.test(secret),
  about: {
    allows: 'deploy sites and read their environment',
    rotate: 'https://docs.netlify.com/api/get-started/',
  },
  verify: { url: 'https://api.netlify.com/api/v1/user', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
