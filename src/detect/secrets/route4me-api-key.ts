// Route4Me issues 32 characters in upper case.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Route4Me API key',
  provider: 'Route4Me',
  severity: 'medium',
  near: { words: ['route4me'], value: /[A-Z0-9]{32}/ },
  about: {
    allows: 'read and change routes and addresses of the account',
    rotate: 'https://route4me.io/docs/',
  },
};
