// Access tokens of OAuth 1 begin with the user's number.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'X (Twitter) access token',
  provider: 'X',
  severity: 'high',
  near: { words: ['twitter'], value: /\d{5,19}-[A-Za-z0-9]{36,44}/, bare: true },
  companions: [{ name: 'access token secret', value: /[A-Za-z0-9]{45}/, within: 200, secret: true }],
  about: {
    allows: 'post and read as the user, with the secrets beside it',
    rotate: 'https://docs.x.com/fundamentals/authentication/oauth-1-0-a/api-key-and-secret',
  },
};
