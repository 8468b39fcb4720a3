// TMetric's tokens are 64 hex digits in upper case.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'TMetric API token',
  provider: 'TMetric',
  severity: 'medium',
  near: { words: ['tmetric'], value: /[\dA-Z]{64}/ },
  about: {
    allows: 'read and change times as the user',
    rotate: 'https://app.tmetric.com/api-docs/',
  },
};
