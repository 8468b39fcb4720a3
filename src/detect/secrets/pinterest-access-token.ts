// Pinterest marks access tokens pina_ and refresh tokens pinr.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Pinterest access token',
  provider: 'Pinterest',
  severity: 'high',
  literals: ['pina_', 'pinr.'],
  pattern: /pin(?:a_|r\.)[\w.-]{60,130}/,
  about: {
    allows: 'read and change pins, boards and ads of the account',
    rotate: 'https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/',
  },
};
