// Webshare keys: 40 lower-case letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Webshare API key',
  provider: 'Webshare',
  severity: 'high',
  near: { words: ['webshare'], value: /[A-Za-z0-9]{40}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'use the proxies of the account',
    rotate: 'https://apidocs.webshare.io/',
  },
};
