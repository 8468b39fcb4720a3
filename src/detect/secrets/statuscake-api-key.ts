// StatusCake keys: 20 letters and digits, in the newer API 40 and more.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'StatusCake API key',
  provider: 'StatusCake',
  severity: 'high',
  near: { words: ['statuscake'], value: /[A-Za-z0-9]{20}|[A-Za-z0-9]{30,48}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'change the monitoring of the account',
    rotate: 'https://developers.statuscake.com/guides/api/authentication/',
  },
};
