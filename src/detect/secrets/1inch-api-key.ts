// 1inch keys of the developer portal: 32 letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: '1inch API key',
  provider: '1inch',
  severity: 'high',
  near: { words: ['1inch', 'oneinch'], value: /[A-Za-z0-9]{32}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'use the quota of the account',
    rotate: 'https://portal.1inch.dev/',
  },
};
