// Some fifty characters of base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Overloop API key',
  provider: 'Overloop',
  severity: 'high',
  near: { words: ['overloop'], value: /[\w-]{50,54}/ },
  about: {
    allows: 'read prospects and send campaigns',
    rotate: 'https://apidoc.overloop.com/',
  },
};
