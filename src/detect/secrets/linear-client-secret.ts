// Linear alone is an ordinary word; the secret is 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Linear client secret',
  provider: 'Linear',
  severity: 'high',
  near: { words: ['linear client', 'linear oauth', 'linear app'], value: /[a-f0-9]{32}/, bare: true },
  about: {
    allows: 'get tokens in the name of the application',
    rotate: 'https://linear.app/developers/oauth-2-0-authentication',
  },
};
