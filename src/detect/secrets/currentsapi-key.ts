// 48 characters base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Currents API key',
  provider: 'Currents API',
  severity: 'medium',
  near: { words: ['currentsapi', 'currents api'], value: /[\w+=-]{48}/ },
  about: {
    allows: 'query the service at the limits of the account',
    rotate: 'https://currentsapi.services/en/docs/',
  },
};
