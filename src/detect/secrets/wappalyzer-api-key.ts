// Wappalyzer keys: 40 letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Wappalyzer API key',
  provider: 'Wappalyzer',
  severity: 'high',
  near: { words: ['wappalyzer'], value: /[A-Za-z0-9]{40}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'use the credits of the account',
    rotate: 'https://www.wappalyzer.com/docs/api/v2/basics/',
  },
};
