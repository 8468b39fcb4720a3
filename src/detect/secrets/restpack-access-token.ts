// Restpack issues 48 characters, 50 for some services.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Restpack access token',
  provider: 'Restpack',
  severity: 'low',
  near: { words: ['restpack'], value: /[A-Za-z0-9]{48,50}/ },
  about: {
    allows: 'make screenshots and documents on the account\'s quota',
    rotate: 'https://restpack.io/',
  },
};
