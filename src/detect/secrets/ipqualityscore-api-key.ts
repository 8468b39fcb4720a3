// Thirty-two letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'IPQualityScore API key',
  provider: 'IPQualityScore',
  severity: 'high',
  near: { words: ['ipqualityscore', 'ipquality', 'ipqs'], value: /[A-Za-z0-9]{32}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://www.ipqualityscore.com/documentation/overview',
  },
};
