// npm_, thirty random characters and their checksum in six digits of base 62.
import { base62, crc32 } from './lib/crc32.ts';
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'npm access token',
  provider: 'npm',
  severity: 'critical',
  literals: ['npm_'],
  pattern: /npm_[A-Za-z0-9]{36}/,
  inspect: ({ secret }) => ({ structure: base62(crc32(secret.slice(4, 34)), 6) === secret.slice(34) ? 'valid' : 'unknown' }),
  about: {
    allows: 'publish packages in the name of the user',
    rotate: 'https://docs.npmjs.com/revoking-access-tokens',
  },
  verify: { url: 'https://registry.npmjs.org/-/whoami', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
  instead: ['npmrc-auth-token'],
};
