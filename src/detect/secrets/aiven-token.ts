// Tokens of Aiven are one very long base64 text.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Aiven token',
  provider: 'Aiven',
  severity: 'high',
  near: { words: ['aiven'], value: /[A-Za-z0-9+/]{200,400}={0,2}|aiv_[A-Za-z0-9_-]{24,80}/ },
  about: {
    allows: 'manage the services of the account',
    rotate: 'https://aiven.io/docs/platform/howto/create_authentication_token',
  },
};
