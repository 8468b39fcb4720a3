// Before 2021 tokens were UUIDs, as _authToken in .npmrc.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'npm access token, older form',
  provider: 'npm',
  severity: 'high',
  near: { words: ['npm token', 'npm auth', 'npm', 'auth token'], value: /[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}/ },
  plausible: ({ before }) => /npm\W?_?-?(?:[\w-]{0,20}[_-])?(?:auth[_-]?)?token\W{0,8}$|_authToken\W{0,8}$/i.test(before),
  about: {
    allows: 'publish packages in the name of the user',
    rotate: 'https://docs.npmjs.com/revoking-access-tokens',
  },
  instead: ['npmrc-auth-token'],
};
