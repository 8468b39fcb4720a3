// SignUpGenius keys: 32 letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'SignUpGenius API key',
  provider: 'SignUpGenius',
  severity: 'high',
  near: { words: ['signupgenius'], value: /[A-Za-z0-9]{32}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'read the sign-ups of the account with names and addresses',
    rotate: 'https://developer.signupgenius.com/',
  },
};
