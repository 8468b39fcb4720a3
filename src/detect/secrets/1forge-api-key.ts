// 1Forge keys: 32 letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: '1Forge API key',
  provider: '1Forge',
  severity: 'high',
  near: { words: ['1forge', 'oneforge'], value: /[A-Za-z0-9]{32}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'use the quota of the account',
    rotate: 'https://1forge.com/api',
  },
};
