// Secret halves of static access keys of Yandex Cloud begin with YC; the ids with YCA are shorter.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Yandex Cloud static key',
  provider: 'Yandex',
  severity: 'critical',
  literals: ['YC'],
  pattern: /YC[A-Z][\w-]{37}(?!-)/,
  plausible: ({ text }) => /\d/.test(text) && /[a-z]/.test(text) && /[A-Z].{0,20}[A-Z]/.test(text.slice(3)),
  about: {
    allows: 'read and change the storage buckets that the account can',
    rotate: 'https://yandex.cloud/en/docs/iam/concepts/authorization/access-key',
  },
};
