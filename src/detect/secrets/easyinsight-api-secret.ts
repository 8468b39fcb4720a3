// Key and secret have twenty letters and digits each.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Easy Insight API secret',
  provider: 'Easy Insight',
  severity: 'high',
  near: { words: ['easyinsight', 'easy insight'], value: /[A-Za-z0-9]{20}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read reports and their data',
    rotate: 'https://www.easy-insight.com/',
  },
};
