// SignUpGenius keys: 32 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'SignUpGenius API key',
  provider: 'SignUpGenius',
  severity: 'high',
  near: { words: ['signupgenius'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'read the sign-ups of the account with names and addresses',
    rotate: 'https://developer.signupgenius.com/',
  },
};
