// YNAB (You Need A Budget) tokens: 64 hex digits, of late 43 characters of base64url.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'YNAB access token',
  provider: 'YNAB',
  severity: 'high',
  near: { words: ['ynab', 'youneedabudget'], value: /[A-Fa-f0-9]{64}|[\w-]{43}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'read and change the budgets of the user',
    rotate: 'https://api.ynab.com/#personal-access-tokens',
  },
  verify: { url: 'https://api.ynab.com/v1/user', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
