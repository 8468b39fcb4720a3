// Smarty (once SmartyStreets) tokens: 20 letters and digits beside an id that is a UUID.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Smarty auth token',
  provider: 'Smarty',
  severity: 'high',
  near: { words: ['smartystreets', 'smarty auth'], value: /[A-Za-z0-9]{20}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'use the lookups of the account',
    rotate: 'https://www.smarty.com/docs/cloud/authentication',
  },
};
