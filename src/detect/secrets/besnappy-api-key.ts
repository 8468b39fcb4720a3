// Snappy keys: 64 hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Snappy API key',
  provider: 'Snappy',
  severity: 'high',
  near: { words: ['besnappy'], value: /[A-Za-z0-9]{64}/ },
  about: {
    allows: 'read and answer the tickets',
    rotate: 'https://github.com/BeSnappy/api-docs',
  },
};
